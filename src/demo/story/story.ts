import type { Complaint } from '../../complaints/complaint.js';
import { acknowledging, answering, meanwhile } from './first-answer.js';
import { refusing, withdrawing, type Ground } from './ending.js';
import { following, secondStage } from './going-on.js';
import type { Life, Telling } from './step.js';
import { takingIn } from './taking-in.js';

/**
 * A complaint from its first word to wherever it gets: every step is one command, at a moment that fits what became of the
 * case before it.
 *
 * @param name of the resident
 */
export function* storyOf(life: Life, name: string): Telling {
  const { course } = life;
  let complaint = yield* takingIn(life, name);
  if (course.late === 'undecided') return complaint;
  if (course.withdrawn !== null && course.withdrawn <= (course.acknowledged ?? 0)) {
    return yield* withdrawing(life, complaint, course.withdrawn);
  }
  const ground = groundOf(life);
  if (ground) {
    complaint = yield* refusing(life, complaint, ground);
    if (complaint.status !== 'open') return complaint;
  }
  complaint = yield* acknowledging(life, complaint);
  if (course.acknowledged === null) return complaint;
  if (course.withdrawn !== null) return yield* withdrawing(life, complaint, course.withdrawn);
  complaint = yield* meanwhile(life, complaint);
  complaint = yield* answering(life, complaint);
  return complaint.status === 'answered' ? yield* afterTheAnswer(life, complaint) : complaint;
}

function* afterTheAnswer(life: Life, answered: Complaint): Telling {
  const { stage2 } = life.course;
  if (!stage2) return yield* following(life, answered);
  const complaint = yield* secondStage(life, stage2);
  return complaint.status === 'answered' ? yield* following(life, complaint) : complaint;
}

function groundOf({ course, policy }: Life): Ground | undefined {
  const ground =
    course.late === 'refused' ? 'over-12-months' : course.refused === 'no' ? undefined : course.refused;
  return policy.exclusions.some((exclusion) => exclusion.ground === ground) ? ground : undefined;
}
