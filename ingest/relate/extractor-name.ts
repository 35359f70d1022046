// The name and version that claims of the rules carry. The version changes whenever the same text gives other claims.

export const EXTRACTOR = { name: 'rules', version: '2' } as const;
