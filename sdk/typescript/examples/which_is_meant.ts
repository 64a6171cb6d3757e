// Find out which institutions a column of names means, and ask for all of them at once.
import { Client } from "tiaokuai-client";

const registry = new Client(process.argv[2] ?? "http://127.0.0.1:8000");

async function told(name: string): Promise<string> {
  const { chosen } = (await registry.match({ q: name, type: "institution" })).data;
  if (chosen === null) return `${name}: not on record`;
  const shown = await registry.institutions.authority(chosen.slug, { direction: "up", depth: 1 });
  return `${name}: ${chosen.name}, ${shown.data.effective_rank.rank?.name ?? "rank unknown"}`;
}

const names = ["科技部", "Zhongguo Kexueyuan", "NSFC", "Ministry of Silly Walks"];
console.log((await Promise.all(names.map(told))).join("\n"));
