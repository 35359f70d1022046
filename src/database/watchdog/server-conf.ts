// The server's settings. Neo4j checks them strictly: a key it does not know stops the start.

type ServerSettings = { readonly port: number; readonly heapMegabytes: number };

/** `512m`, `2g` → megabytes. */
export const heapMegabytes = (memory: string): number => Number.parseInt(memory, 10) * (/g$/i.test(memory) ? 1024 : 1);

/** Page cache and transaction memory grow with the heap: at the default of 512 MB they are 64, 320 and 256 MB. */
export const serverConf = ({ port, heapMegabytes: heap }: ServerSettings): string =>
  [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.security.auth_enabled=true',
    // No lock after wrong ones: two first commands at once may each try the factory password; ours has 192 random bits.
    'dbms.security.auth_max_failed_attempts=0',
    'dbms.usage_report.enabled=false',
    `server.memory.pagecache.size=${Math.max(64, Math.floor(heap / 8))}m`,
    'db.transaction.timeout=30s',
    'db.lock.acquisition.timeout=10s',
    `db.memory.transaction.total.max=${Math.floor(heap * 0.625)}m`,
    `db.memory.transaction.max=${Math.floor(heap * 0.5)}m`,
    'db.tx_log.rotation.retention_policy=keep_none',
    'db.tx_log.rotation.size=16m',
    // Without these three, stopping takes ten seconds while a client is connected.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    'internal.dbms.bolt.netty_server_shutdown_timeout=5',
    'internal.server.bolt.thread_pool_shutdown_wait_time=2s',
    '',
  ].join('\n');
