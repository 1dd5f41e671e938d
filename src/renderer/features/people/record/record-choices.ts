import {
  assignmentKinds,
  evaluationGrades,
  leaveReasons,
  membershipEnds,
  trainingKinds,
} from '#shared/people/histories.ts';
import { secrecyLevels } from '#shared/people/secrecy.ts';

/** Values of the fields that are chosen from a short list; their words are `record:choice.<name>`. */
export const choices = {
  assignmentKind: assignmentKinds,
  leaveReason: leaveReasons,
  membershipEnd: membershipEnds,
  grade: evaluationGrades,
  subject: ['officer', 'member'],
  trainingKind: trainingKinds,
  side: ['party', 'state'],
  yesNo: ['yes', 'no'],
  secrecy: secrecyLevels,
} as const;

export type ChoiceName = keyof typeof choices;

export function isChoice(input: string): input is ChoiceName {
  return Object.hasOwn(choices, input);
}
