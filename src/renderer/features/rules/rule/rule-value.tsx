import type { JsonValue, RuleCode } from '#shared/rulebook/rule-values.ts';
import { useSpeaker } from '../values/use-speaker.ts';
import { valueLine, valueTable } from '../values/value-words.ts';
import classes from './rule-panel.module.css';

/** The whole value of a rule: a sentence, or the small table it is. */
export function RuleValue({ code, value, unit }: { code: RuleCode; value: JsonValue; unit: string }) {
  const say = useSpeaker();
  const table = valueTable(code, value, say);
  if (table === null) return <strong>{valueLine(code, value, unit, say)}</strong>;
  return (
    <table className={classes.values}>
      <thead>
        <tr>
          {table.titles.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((cells) => (
          <tr key={cells.join('\n')}>
            {cells.map((cell, at) => (
              <td key={table.titles[at]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
