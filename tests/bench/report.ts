/** Costs by their name: milliseconds of wall time, a figure a round. */
type Costs = readonly [name: string, costs: readonly number[]];

/** Writes what something costs beside the least that it could cost, and their ratio in each round. */
export function report(senders: number, [least, leastCosts]: Costs, [name, costs]: Costs): void {
  const ratios = costs.map((cost, round) => cost / (leastCosts[round] ?? Number.NaN)).sort((a, b) => a - b);
  const line = [
    `${senders} sender${senders === 1 ? '' : 's'}`.padEnd(11),
    `${least} ${middle(leastCosts).toFixed(2)} ms`,
    `${name} ${middle(costs).toFixed(2)} ms`,
    `ratio ${middle(ratios).toFixed(2)} (${(ratios[0] ?? 0).toFixed(2)} to ${(ratios.at(-1) ?? 0).toFixed(2)}, ${costs.length} rounds)`,
  ];
  process.stdout.write(`${line.join('   ')}\n`);
}

function middle(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}
