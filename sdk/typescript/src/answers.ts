/** An answer of the API: what it says, and what its headers say of it. */
export interface Answer<T> {
  readonly data: T;
  readonly status: number;
  /** Names the version, for `ifMatch`. */
  readonly etag: string | null;
  /** The last revision of the registry (`r123`), after a write the one that it took. */
  readonly revision: string | null;
  /** The address that gives the same answer for ever, to cite it. */
  readonly address: string | null;
  /** The address of a row that was made. */
  readonly location: string | null;
  /** What the service's log calls the request. */
  readonly requestId: string | null;
}

/**
 * What was sent is not recorded: the token is a contributor's, so it was kept as a suggestion.
 *
 * `suggestion` is what the API answered with 202, as `suggestions.retrieve` shows it; a reviewer decides on it.
 */
export class Suggested extends Error {
  constructor(readonly suggestion: Answer<unknown>) {
    super(`Kept as a suggestion, on which a reviewer decides: ${suggestion.location}`);
    this.name = "Suggested";
  }
}

/** The parameters of a request, as they are sent. */
export type Query = readonly (readonly [name: string, value: string])[];

interface Paged {
  readonly next: string | null;
  readonly more?: boolean;
  readonly results: readonly unknown[];
}

/**
 * A list: `for await` gives all its rows, page after page; nothing is asked before the first is wanted.
 *
 * All pages answer for the moment of the first one: the cursors say for which.
 */
export class Pages<Row, Page> implements AsyncIterable<Row> {
  constructor(
    private readonly query: Query,
    private readonly ask: (query: Query) => Promise<Answer<unknown>>,
  ) {}

  async *[Symbol.asyncIterator](): AsyncGenerator<Row, void, undefined> {
    for await (const page of this.pages()) {
      yield* (page.data as Paged).results as Row[];
    }
  }

  /** Yield the pages as they were answered. */
  async *pages(): AsyncGenerator<Answer<Page>, void, undefined> {
    let query: Query | null = this.query;
    while (query !== null) {
      const page = await this.ask(query);
      yield page as Answer<Page>;
      query = following(page.data as Paged, query);
    }
  }

  /** Return the first page. */
  async page(): Promise<Answer<Page>> {
    return (await this.ask(this.query)) as Answer<Page>;
  }
}

/**
 * Return the parameters of the page after this one, which `query` asked for; null after the last.
 *
 * A feed always names the place where it goes on, and says whether there is more by now. Of an address only the
 * query is followed, so a token never goes to another host than it was given for.
 */
function following(page: Paged, query: Query): Query | null {
  if (page.next === null || page.more === false) return null;
  if (page.more) return [...query.filter(([name]) => name !== "after"), ["after", page.next]];
  return [...new URL(page.next, "http://any").searchParams];
}
