// The rule, a sentence of our own, and the parties that the rule must find in it.

export type Example = readonly [rule: string, sentence: string, parties: string];
