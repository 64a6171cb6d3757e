import { type Answer, Pages, type Query, Suggested } from "./answers.js";
import type { Clocks } from "./clocks.js";
import { OPERATIONS, type Operation } from "./generated/operations.js";
import { problemOf } from "./problems.js";
import { afterAnswer, afterLoss, type Retries, type Sent } from "./retries.js";

const JSON_TYPE = "application/json";

/** What any call may be given. */
export interface Options {
  /** Ends the call, with all its attempts. */
  signal?: AbortSignal;
}

/** What a call that records something may be given. */
export interface Creation extends Options {
  /** Kept with the revision. */
  reason?: string;
  /** Names the request, so that it may be repeated; one is made up if none is given. */
  idempotencyKey?: string;
}

/** What a call that changes a row must be given. */
export interface Change extends Options {
  /** The version to change: an answer that showed it, its ETag, or `*`. */
  ifMatch: Answer<unknown> | string;
  /** Kept with the revision. */
  reason?: string;
}

interface Given {
  query?: object;
  body?: unknown;
  options?: Options & Partial<Creation & Change> & { contentType?: string };
}

type OperationId = keyof typeof OPERATIONS;

/** What all clients that were made from one have in common. */
export class Session {
  private written: number;

  constructor(
    readonly baseUrl: string,
    readonly token: string | undefined,
    readonly retries: Retries,
    readonly timeout: number,
    readonly fetch: typeof globalThis.fetch,
    minRevision: string | undefined,
  ) {
    this.written = numberOf(minRevision);
  }

  /** The last revision that was written here: what is read must not be older. */
  get revision(): string | null {
    return this.written ? `r${this.written}` : null;
  }

  /** Note the revision that a write took. */
  heard(method: string, response: Response): void {
    if (method !== "GET") {
      this.written = Math.max(this.written, numberOf(response.headers.get("X-Revision")));
    }
  }
}

/** How the operations are called: addresses, clocks, headers, retries. `Client` puts a face on it. */
export class Calls {
  constructor(
    readonly session: Session,
    readonly clocks: Clocks,
  ) {}

  /** Call one operation; throws Problem if it is refused, what `fetch` throws if no answer came. */
  async answer<T>(operation: OperationId, variables: readonly string[], given: Given): Promise<Answer<T>> {
    const query = this.queryOf(operation, given.query ?? {});
    return answerOf<T>(await this.send(operation, variables, query, given));
  }

  /** Return the list that an operation answers page by page. */
  pages<Row, Page>(operation: OperationId, variables: readonly string[], given: Given): Pages<Row, Page> {
    const ask = async (query: Query): Promise<Answer<unknown>> =>
      answerOf(await this.send(operation, variables, query, given));
    return new Pages<Row, Page>(this.queryOf(operation, given.query ?? {}), ask);
  }

  /**
   * Return the parameters with the clocks that the operation takes; a parameter given for it wins.
   *
   * An object stands for parameters of their own.
   */
  queryOf(operation: OperationId, query: object): Query {
    const takes = (OPERATIONS[operation] as Operation)[2];
    const clocks = Object.entries(this.clocks).filter(([name]) => takes.includes(name));
    const all = defined({ ...Object.fromEntries(clocks), ...defined(query) });
    return Object.entries(all)
      .flatMap(([name, value]) => (isMapping(value) ? Object.entries(defined(value)) : [[name, value] as const]))
      .map(([name, value]) => [name, written(value)] as const);
  }

  /** Send a request until it is answered or may not be sent again. */
  async send(
    operation: OperationId,
    variables: readonly string[],
    query: Query,
    { body, options = {} }: Given,
    streamed = false,
  ): Promise<Response> {
    const [method, path] = OPERATIONS[operation] as Operation;
    const contentType = options.contentType ?? JSON_TYPE;
    const content = body === undefined ? null : contentType === JSON_TYPE ? JSON.stringify(body) : body;
    const sent: Sent = { method, headers: this.headersOf(operation, options), body: content as BodyInit | null };
    sent.headers.set("Accept", streamed ? "*/*" : `${JSON_TYPE}, application/problem+json, */*;q=0.1`);
    if (content !== null) sent.headers.set("Content-Type", contentType);
    const values = [...variables];
    const address = path.replace(/\{\w+\}/g, () => encodeURIComponent(values.shift() ?? ""));
    const search = query.length ? `?${new URLSearchParams(query.map(([name, value]) => [name, value]))}` : "";
    const url = this.session.baseUrl.replace(/\/+$/, "") + address + search;
    for (let tried = 1; ; tried++) {
      const wait = await this.attempt(url, sent, options.signal, streamed, tried);
      if (typeof wait !== "number") return wait;
      await rest(wait, options.signal);
    }
  }

  /** Send a request once; return the answer, or the milliseconds to wait before the next attempt. */
  private async attempt(
    url: string,
    sent: Sent,
    signal: AbortSignal | undefined,
    streamed: boolean,
    tried: number,
  ): Promise<Response | number> {
    const { retries, timeout, fetch } = this.session;
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(new DOMException("No answer in time.", "TimeoutError")), timeout);
    let response: Response;
    try {
      const ends = signal ? AbortSignal.any([signal, limit.signal]) : limit.signal;
      response = await fetch(url, { ...sent, signal: ends });
      if (!streamed) response = await whole(response);
    } catch (loss) {
      const wait = signal?.aborted ? null : afterLoss(retries, sent, tried);
      if (wait === null) throw loss;
      return wait;
    } finally {
      clearTimeout(timer);
    }
    if (response.ok) {
      this.session.heard(sent.method, response);
      return response;
    }
    const problem = await problemOf(response);
    const wait = afterAnswer(retries, sent, problem, tried);
    if (wait === null) throw problem;
    return wait;
  }

  private headersOf(operation: OperationId, options: NonNullable<Given["options"]>): Headers {
    const takes = (OPERATIONS[operation] as Operation)[2];
    const headers = new Headers();
    const { token, revision } = this.session;
    if (token) headers.set("Authorization", `Bearer ${token}`);
    if (revision && takes.includes("Min-Revision")) headers.set("Min-Revision", revision);
    if (takes.includes("Idempotency-Key")) {
      headers.set("Idempotency-Key", options.idempotencyKey ?? crypto.randomUUID());
    }
    if (options.ifMatch !== undefined) headers.set("If-Match", tagOf(options.ifMatch));
    if (options.reason) headers.set("X-Reason", utf8(options.reason));
    return headers;
  }
}

function numberOf(revision: string | null | undefined): number {
  return revision ? Number(revision.replace(/^r/, "")) : 0;
}

function defined(values: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null));
}

function isMapping(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Return a value as the API reads it: lists with commas. */
function written(value: unknown): string {
  return Array.isArray(value) ? value.map(written).join(",") : String(value);
}

function tagOf(version: Answer<unknown> | string): string {
  if (typeof version === "string") return version;
  if (version.etag === null) {
    throw new TypeError("This answer has no ETag: only one that shows a single row can be changed.");
  }
  return version.etag;
}

/** Return a text whose characters are the bytes of UTF-8, the only way to send them in a header. */
function utf8(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join("");
}

/** Return the answer when it has arrived whole: a connection may be lost in the middle. */
async function whole(response: Response): Promise<Response> {
  const { status, statusText, headers } = response;
  const body = await response.arrayBuffer();
  return new Response(body.byteLength ? body : null, { status, statusText, headers });
}

/** Return the answer; its data are JSON, or a Blob where another form was asked for, or null. */
async function answerOf<T>(response: Response): Promise<Answer<T>> {
  const seen = (name: string): string | null => response.headers.get(name);
  const isJson = seen("Content-Type")?.includes("json") ?? false;
  const data: unknown = response.body === null ? null : isJson ? await response.json() : await response.blob();
  const answer = {
    data: data as T,
    status: response.status,
    etag: seen("ETag"),
    revision: seen("X-Revision"),
    address: seen("Content-Location"),
    location: seen("Location"),
    requestId: seen("X-Request-ID"),
  };
  if (answer.status === 202 && answer.location?.includes("/suggestions/")) throw new Suggested(answer);
  return answer;
}

/** Wait, unless the call is ended first. */
function rest(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", end);
      resolve();
    }, milliseconds);
    if (signal?.aborted) end();
    else signal?.addEventListener("abort", end, { once: true });
  });
}
