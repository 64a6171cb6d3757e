// Tell for which programs money was promised, and how much of it is known to have been paid.
//
// Amounts are exact and come as text; what is undisclosed is not zero. An answer names the address that cites it.
import { Client, type models } from "tiaokuai-client";

const registry = new Client(process.argv[2] ?? "http://127.0.0.1:8000");

function told(figure: models.DisclosedFigure | null): string {
  return figure?.amount ?? "undisclosed";
}

for await (const row of registry.delivery({ by: "program", page_size: 100 })) {
  for (const figure of row.figures) {
    const [promised, paid] = [told(figure.committed), told(figure.paid)];
    console.log(`${row.about?.slug ?? "not said"}: ${figure.currency} ${promised} promised, ${paid} paid`);
  }
}

const answer = await registry.funding.summary({ group_by: ["provider_level"] }).page();
for (const total of answer.data.results) {
  console.log(`${JSON.stringify(total.group)}: ${total.amount} ${total.currency}`);
}
console.log(`As of ${answer.revision}. To cite it: ${answer.address}`);
