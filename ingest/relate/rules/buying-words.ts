// The words of buying, shared by the rules of takeovers, of assets and of stakes.

export const BUY =
  'acquire buy purchase snap_up scoop_up pick_up gobble_up snatch_up buy_up take_over swallow swallow_up acquihire acqui-hire absorb gobble snap snag nab hoover_up buy_out scoop snaffle mop_up buy_back devour eat_up grab aquire aqui-hire';
/** Parts of a company that have no name of their own. */
export const ASSETS =
  'business unit division asset operation plant factory fab patent portfolio technology tech brand trademark line team lab property building facility headquarters part software right ip arm manufacturing production activity site mill mine catalogue catalog inventory liability intellectual-property know-how land office warehouse campus outlet branch';
export const ACQUISITION = 'acquisition purchase takeover buyout buy-out acquihire acqui-hire aquisition';
