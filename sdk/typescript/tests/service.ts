// A server that answers what a test tells it to, over real sockets.
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";

interface Heard {
  method: string;
  path: string;
  query: Record<string, string>;
  headers: IncomingHttpHeaders;
  body: string;
}

type Reply = { status: number; body: unknown; headers: Record<string, string> } | "lost";

/** What the server will answer, in order, and what it was asked. */
export class Service {
  readonly replies: Reply[] = [];
  readonly heard: Heard[] = [];

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async begin(): Promise<Service> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const made = new Service(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.on("request", (request, response) => {
      let body = "";
      request.setEncoding("utf8");
      request.on("data", (part: string) => (body += part));
      request.on("end", () => {
        const address = new URL(request.url ?? "", "http://any");
        const query = Object.fromEntries(address.searchParams);
        made.heard.push({ method: request.method ?? "", path: address.pathname, query, headers: request.headers, body });
        const reply = made.replies.shift() ?? { status: 500, body: "Nothing was prepared.", headers: {} };
        if (reply === "lost") return void request.socket.destroy();
        const content = reply.body === undefined ? "" : JSON.stringify(reply.body);
        response.writeHead(reply.status, { "content-type": "application/json", ...reply.headers });
        response.end(content);
      });
    });
    return made;
  }

  answersWith(status: number, body?: unknown, headers: Record<string, string> = {}): this {
    this.replies.push({ status, body, headers });
    return this;
  }

  /** Add a problem document. */
  refusesWith(status: number, code: string, headers: Record<string, string> = {}): this {
    const body = { type: `/problems#${code}`, status, code, title: code, detail: "", errors: [], request_id: "req-1" };
    return this.answersWith(status, body, { "content-type": "application/problem+json", ...headers });
  }

  /** Close the connection in place of an answer. */
  losesOne(): this {
    this.replies.push("lost");
    return this;
  }

  async end(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
