// What the panes draw: made of an answer by pictureOf.
import type { AgreementType, EntityKind, FactType, Status } from '../../../../schema/ontology.ts';

/** `id`: as the API has it; undefined where the answer did not carry it. `key`: unlike every other's in the same picture. */
export type Node = {
  readonly key: string;
  readonly id: string | undefined;
  readonly name: string;
  readonly kind: EntityKind | undefined;
  /** How many agreements it has in the whole graph, where the answer tells. */
  readonly agreements: number | undefined;
};

export type Side = { readonly role: string | undefined; readonly node: string };
/** The keys of two nodes that a line of the answer joins. */
export type Tie = readonly [string, string];
export type Period = { readonly status: Status; readonly on: string | undefined; readonly until: string | undefined };

export type Agreement = {
  readonly key: string;
  readonly id: string | undefined;
  readonly type: AgreementType;
  readonly status: Status | undefined;
  readonly sides: readonly Side[];
  /** Where the answer holds lines, those of this agreement. */
  readonly ties: readonly Tie[];
  readonly announcedOn: string | undefined;
  readonly periods: readonly Period[];
  readonly stories: number | undefined;
  readonly disputed: boolean;
  readonly covers: readonly string[];
};

/** A line between two nodes: one agreement's, or a fact's. `arrow`: it has a direction. */
export type Link = {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly type: AgreementType | FactType;
  /** The key of its agreement; undefined for a fact. */
  readonly agreement: string | undefined;
  readonly title: string | undefined;
  readonly arrow: boolean;
};

/** One agreement over time. Days are ISO days; `to` undefined: up to now. */
export type Span = {
  readonly agreement: string;
  readonly label: string;
  readonly type: AgreementType;
  readonly periods: readonly { readonly status: Status | undefined; readonly from: string; readonly to: string | undefined }[];
};

export type Cell = string | number | undefined;
/** `about`: the key of the agreement or node that the row is about. */
export type Row = { readonly cells: readonly Cell[]; readonly about: string | undefined };
export type Table = { readonly title: string; readonly columns: readonly string[]; readonly rows: readonly Row[] };

export type Picture = {
  readonly nodes: readonly Node[];
  readonly agreements: readonly Agreement[];
  readonly links: readonly Link[];
  readonly spans: readonly Span[];
  readonly tables: readonly Table[];
};
