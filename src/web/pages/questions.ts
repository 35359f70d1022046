// The questions that a click writes into GraphiQL's editor, in a picture or on a page: whole documents, with their question in plain words and their
// variables apart, so that one learns to ask by looking.

/** `variables`: JSON. */
export type Asked = { readonly query: string; readonly variables: string };

type Named = { readonly id: string | undefined; readonly name: string };

/** A name from an article, in a comment of one line. */
const spoken = ({ name }: Named): string => {
  const line = name.replace(/[\s\u2028\u2029]+/gu, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
};
/** The API takes an id or a name. */
const told = ({ id, name }: Named): string => id ?? name;

const TERMS = `id
type
status
announcedOn {
  date
  precision
}
parties {
  role
  entity {
    id
    name
    kind
  }
}
covers {
  name
}
statusTimeline {
  status
  on
  until
}
corroboration {
  independentStories
}
conflicts {
  kind
}`;

const indented = (text: string, by: number): string => text.replaceAll('\n', `\n${' '.repeat(by)}`);
const asked = (query: string, variables: Readonly<Record<string, unknown>>): Asked => ({
  query,
  variables: JSON.stringify(variables, null, 2),
});

export const agreementsOf = (entity: Named): Asked =>
  asked(
    `# Which agreements does ${spoken(entity)} have, with whom, and how did each go?
query AgreementsOf($party: String!) {
  agreements(filter: { party: $party, ownershipOnly: false }, orderBy: ANNOUNCED_NEWEST, first: 100) {
    totalCount
    nodes {
      ${indented(TERMS, 6)}
    }
  }
}
`,
    { party: told(entity) },
  );

export const neighbourhoodOf = (entity: Named): Asked =>
  asked(
    `# Who is around ${spoken(entity)}, two agreements away at most?
query Neighbourhood($ids: [ID!]!, $hops: Int!, $limit: Int!) {
  neighbourhood(ids: $ids, hops: $hops, limit: $limit) {
    nodes {
      id
      name
      kind
    }
    links {
      from {
        id
      }
      to {
        id
      }
      agreement {
        id
        type
        status
        announcedOn {
          date
        }
        corroboration {
          independentStories
        }
      }
    }
    truncated
  }
}
`,
    { ids: [told(entity)], hops: 2, limit: 100 },
  );

export const pathsBetween = (from: Named, to: Named): Asked =>
  asked(
    `# How are ${spoken(from)} and ${spoken(to)} connected, in at most four steps?
query PathsBetween($from: String!, $to: String!) {
  pathsBetween(from: $from, to: $to, maxHops: 4) {
    paths {
      length
      steps {
        from {
          id
          name
        }
        agreements {
          ${indented(TERMS, 10)}
        }
        to {
          id
          name
        }
      }
    }
    truncated
  }
}
`,
    { from: told(from), to: told(to) },
  );

export const evidenceOf = (id: string, label: string): Asked =>
  asked(
    `# Which sentences say so? ${spoken({ id, name: label })}
query Evidence($id: ID!) {
  agreement(id: $id) {
    ${indented(TERMS, 4)}
    evidence(first: 50) {
      totalCount
      nodes {
        status
        modality
        passage {
          before
          quote
          after
        }
        source {
          kind
          name
        }
        article {
          id
          title
          url
          publishedOn {
            date
            precision
          }
          publisher {
            name
          }
        }
      }
    }
  }
}
`,
    { id },
  );
