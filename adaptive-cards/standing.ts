import type { Complaint } from '../src/complaints/complaint.js';
import { currentStage } from '../src/complaints/complaint.js';
import { owedBy, task } from './owed.js';
import type { CardContext } from './view.js';

/** How a case stands, in one sentence of our own. */
export function standing(complaint: Complaint, context: CardContext): string {
  switch (complaint.status) {
    case 'open': {
      const [next] = owedBy(complaint, context);
      return next ? task(next, context.now) : 'This complaint is open';
    }
    case 'answered':
      return `This complaint has been answered (stage ${complaint.stage})`;
    case 'closed':
      return 'This complaint is closed';
    case 'withdrawn':
      return 'This complaint has been withdrawn';
    case 'refused':
      return 'This complaint has been refused';
  }
}

/** Where a case is on its way, for the table at its top. */
export function stageInWords(complaint: Complaint): string {
  const { acknowledged, decision } = currentStage(complaint);
  const stage = `Stage ${complaint.stage}`;
  if (complaint.status !== 'open') return `${stage}, ${complaint.status}`;
  return `${stage}, ${decision ? 'decided, not yet answered' : acknowledged ? 'acknowledged' : 'not yet acknowledged'}`;
}
