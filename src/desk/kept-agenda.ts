import type { Agenda } from './case-book.js';
import type { CaseAgenda } from './records.js';

/**
 * An agenda as it is kept with its case.
 *
 * @param rules names the rules of the council that it was worked out by
 */
export function keptAgenda({ nextAlertAt }: Pick<Agenda, 'nextAlertAt'>, rules: string): CaseAgenda {
  return nextAlertAt ? { nextAlertAt: nextAlertAt.epochMilliseconds, alertRules: rules } : {};
}

/** The update that keeps an agenda: what it does not hold is taken away. */
export function agendaUpdate(agenda: CaseAgenda) {
  const gone = (['nextAlertAt', 'alertRules'] as const).filter((field) => !(field in agenda));
  return {
    $set: agenda,
    ...(gone.length > 0 && { $unset: Object.fromEntries(gone.map((field) => [field, '' as const])) }),
  };
}
