import { Calls, Session } from "./calls.js";
import type { Clocks } from "./clocks.js";
import type { OPERATIONS } from "./generated/operations.js";
import { Registry } from "./generated/resources.js";
import { PATIENT, type Retries } from "./retries.js";

/** What a client may be told, beside the address. */
export interface Settings {
  /** Reading needs none. */
  token?: string;
  retries?: Partial<Retries>;
  /** What another client wrote (its `revision`), to read no older state. */
  minRevision?: string;
  /** Milliseconds that one attempt may take to be answered (30,000). */
  timeout?: number;
  /** In place of the platform's. */
  fetch?: typeof globalThis.fetch;
}

/** A registry at an address: `new Client("http://127.0.0.1:8000", { token })`. */
export class Client extends Registry {
  constructor(at: string | Calls, settings: Settings = {}) {
    super(typeof at === "string" ? begun(at, settings) : at);
  }

  /** The clocks that this client is bound to. */
  get clocks(): Clocks {
    return this.calls.clocks;
  }

  /** The last revision that this client wrote; it reads no older state. Null before it wrote. */
  get revision(): string | null {
    return this.calls.session.revision;
  }

  /**
   * Return a client bound to these clocks too; others stay as they are.
   *
   * They go with every call that takes them; one that is given with a call wins.
   */
  at(clocks: Clocks): Client {
    return new Client(new Calls(this.calls.session, { ...this.calls.clocks, ...clocks }));
  }

  /**
   * Give an answer in another form than JSON, while it arrives.
   *
   * `operation` is an id of the contract: `download("institutions_authority", ["most"], { format: "dot" })`.
   */
  download(
    operation: keyof typeof OPERATIONS,
    variables: readonly string[],
    query: object = {},
    signal?: AbortSignal,
  ): Promise<Response> {
    const options = signal ? { signal } : {};
    return this.calls.send(operation, variables, this.calls.queryOf(operation, query), { options }, true);
  }
}

function begun(baseUrl: string, settings: Settings): Calls {
  const retries = { ...PATIENT, ...settings.retries };
  const fetch = settings.fetch ?? ((...request) => globalThis.fetch(...request));
  const { token, timeout = 30_000, minRevision } = settings;
  return new Calls(new Session(baseUrl, token, retries, timeout, fetch, minRevision), {});
}
