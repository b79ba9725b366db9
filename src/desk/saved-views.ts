import { randomUUID } from 'node:crypto';
import { refusal, type Refusal } from '../complaints/refusal.js';
import type { Records, ViewRecord } from './records.js';

/** How many somebody may keep. */
const most = 40;

/** The lists that each member of staff keeps for themselves. */
export interface SavedViews {
  /** In the order of their names. */
  of(person: string): Promise<readonly ViewRecord[]>;
  /** Keeps a list under a name; one of the same name gives way to it. Refuses more than anybody finds their way in. */
  save(person: string, name: string, filters: ViewRecord['filters']): Promise<Refusal | undefined>;
  remove(person: string, id: string): Promise<void>;
}

export function savedViewsOf({ views }: Pick<Records, 'views'>): SavedViews {
  return {
    of: (person) => views.find({ person }).sort({ name: 1 }).toArray(),

    async save(person, name, filters) {
      const changed = await views.updateOne({ person, name }, { $set: { filters } });
      if (changed.matchedCount > 0) return undefined;
      if ((await views.countDocuments({ person })) >= most) {
        return refusal('Workspace', `You keep ${most} views already. Please take one away first.`, 'name');
      }
      const fresh = { $set: { filters }, $setOnInsert: { _id: randomUUID() } };
      await views.updateOne({ person, name }, fresh, { upsert: true });
      return undefined;
    },

    async remove(person, _id) {
      await views.deleteOne({ _id, person });
    },
  };
}
