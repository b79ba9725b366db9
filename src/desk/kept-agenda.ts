import type { Agenda } from './case-book.js';
import type { CaseAgenda } from './records.js';

/**
 * An agenda as it is kept with its case.
 *
 * @param rules names the rules of the council that it was worked out by
 */
export function keptAgenda({ owed, nextAlertAt }: Agenda, rules: string): CaseAgenda {
  const dueOn = owed.map(({ due }) => due).sort()[0];
  return {
    ...(nextAlertAt && { nextAlertAt: nextAlertAt.epochMilliseconds, alertRules: rules }),
    ...(dueOn !== undefined && { dueOn }),
  };
}

/** The update that keeps an agenda: what it does not hold is taken away. */
export function agendaUpdate(agenda: CaseAgenda) {
  const gone = (['nextAlertAt', 'alertRules', 'dueOn'] as const).filter((field) => !(field in agenda));
  return {
    $set: agenda,
    ...(gone.length > 0 && { $unset: Object.fromEntries(gone.map((field) => [field, '' as const])) }),
  };
}
