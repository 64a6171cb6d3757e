/** One thing that was wrong, by where it stands: in the body, the query or a header. */
export interface FieldError {
  pointer?: string;
  parameter?: string;
  header?: string;
  code: string;
  detail: string;
}

interface ProblemDocument {
  code?: string;
  title?: string;
  detail?: string;
  request_id?: string;
  errors?: FieldError[];
  conflicts?: string[];
}

/**
 * A request was refused (RFC 9457).
 *
 * `code` is stable, for programs; the message is for people. An answer that is no problem document (of a proxy,
 * say) has the code `not_a_problem`.
 */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  /** What the service's log calls the request. */
  readonly requestId: string;
  readonly errors: readonly FieldError[];
  /** With 409: ids of the recorded rows that stand against it. */
  readonly conflicts: readonly string[];
  /** With 412 and 428: names the current version. */
  readonly etag: string | null;

  constructor(
    readonly response: Response,
    readonly document: Readonly<Record<string, unknown>>,
  ) {
    const told = document as ProblemDocument;
    const [code, title] = [told.code ?? "not_a_problem", told.title ?? response.statusText];
    super(`${response.status} ${code}: ${told.detail || title}`);
    this.status = response.status;
    this.code = code;
    this.title = title;
    this.detail = told.detail ?? "";
    this.requestId = told.request_id ?? response.headers.get("X-Request-ID") ?? "";
    this.errors = told.errors ?? [];
    this.conflicts = told.conflicts ?? [];
    this.etag = response.headers.get("ETag");
  }

  /** The errors by where they stand: `/citation/source` in the body, `valid_on` in the query, a header. */
  get fields(): Record<string, FieldError[]> {
    const found: Record<string, FieldError[]> = {};
    for (const error of this.errors) {
      (found[error.pointer ?? error.parameter ?? error.header ?? ""] ??= []).push(error);
    }
    return found;
  }
}

/** Return the exception for an answer that is a refusal. */
export async function problemOf(response: Response): Promise<Problem> {
  const said = await response.text();
  const isJson = response.headers.get("Content-Type")?.includes("json") ?? false;
  let document: unknown = null;
  try {
    document = isJson ? JSON.parse(said) : null;
  } catch {
    // Cut off on the way: what is left is the status.
  }
  const isObject = typeof document === "object" && document !== null && !Array.isArray(document);
  return new Problem(response, isObject ? (document as Record<string, unknown>) : {});
}
