/** `1 working day`, `5 working days`. */
export function workingDays(count: number): string {
  return count === 1 ? '1 working day' : `${count} working days`;
}
