// The words before "its" that tell that it is another's: "A uses its platform", "A gets access to a range of its patents", "A takes it off
// its hands". Nobody says so of what is one's own.

/** Of the words before, in lower case with one space between. */
export const TAKES_OF_ANOTHER = /\b(?:us(?:es|ed|ing)|(?:will|to|can|could|may|would) use|access to(?: \S+){0,5}|off|seats? on)$/;
