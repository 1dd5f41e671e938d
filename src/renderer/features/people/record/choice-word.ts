import type { TFunction } from 'i18next';
import { type ChoiceName, choices } from './record-choices.ts';

export type ChoiceWord = (name: ChoiceName, value: string) => string;

/** The word of one value of a short list; a value this version does not know stays as it is. */
export function choiceWord(t: TFunction<'record'>, name: ChoiceName, value: string): string {
  const words: { [N in ChoiceName]: (value: (typeof choices)[N][number]) => string } = {
    assignmentKind: (known) => t(`choice.assignmentKind.${known}`),
    leaveReason: (known) => t(`choice.leaveReason.${known}`),
    membershipEnd: (known) => t(`choice.membershipEnd.${known}`),
    grade: (known) => t(`choice.grade.${known}`),
    subject: (known) => t(`choice.subject.${known}`),
    trainingKind: (known) => t(`choice.trainingKind.${known}`),
    side: (known) => t(`choice.side.${known}`),
    yesNo: (known) => t(`choice.yesNo.${known}`),
    secrecy: (known) => t(`choice.secrecy.${known}`),
  };
  const known: readonly string[] = choices[name];
  return known.includes(value) ? (words[name] as (value: string) => string)(value) : value;
}
