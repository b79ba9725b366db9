import { definitionOf, type Complaint } from '../src/complaints/complaint.js';
import type { Submitted } from './submitted.js';

/**
 * What a button sent, with what the card did not hold: of a definition too long for a card only whose each point is was
 * sent, and its words and the outcomes stay as they are. Whoever reads it back gives the case as it stands; with the version
 * that was looked at, the points are the same.
 */
export function completed(sent: Submitted, complaint: Complaint): Submitted {
  if (sent.command !== 'amend-definition' || !('points' in sent.data)) return sent;
  const { points, outcomes } = definitionOf(complaint);
  const given: readonly unknown[] = Array.isArray(sent.data.points) ? sent.data.points : [];
  return {
    ...sent,
    data: {
      outcomes,
      ...sent.data,
      points: given.map((point, index) => {
        const text = points[index]?.text;
        return typeof point === 'object' && point !== null && text !== undefined ? { text, ...point } : point;
      }),
    },
  };
}
