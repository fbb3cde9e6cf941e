/** A component as it was read: its properties by name, and the components inside it. */
export interface Component {
  name: string;
  properties: Record<string, string>;
  components: Component[];
}

/** The lines as they lie in the file, each a run of octets, read as any cautious reader would. */
export function physicalLines(ics: string): Uint8Array[] {
  const octets = new TextEncoder().encode(ics);
  const lines: Uint8Array[] = [];
  let from = 0;
  octets.forEach((octet, at) => {
    if (octet !== 10) return;
    if (octets[at - 1] !== 13) throw new Error(`a bare line feed at octet ${at}`);
    lines.push(octets.subarray(from, at - 1));
    from = at + 1;
  });
  if (from !== octets.length) throw new Error('the last line is not ended');
  return lines;
}

/** The calendar in a file; throws on what RFC 5545 does not allow. Knows nothing of the writer. */
export function readIcs(ics: string): Component {
  const root: Component = {name: '', properties: {}, components: []};
  const open = [root];
  for (const line of unfolded(ics)) {
    const [, name, value] = /^([A-Z]+):(.*)$/su.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new Error(`no content line: ${line}`);
    if (name === 'BEGIN') {
      const component: Component = {name: value, properties: {}, components: []};
      open.at(-1)!.components.push(component);
      open.push(component);
    } else if (name === 'END') {
      if (open.pop()!.name !== value) throw new Error(`END:${value} ends something else`);
    } else {
      const {properties} = open.at(-1)!;
      if (name in properties) throw new Error(`${name} stands there twice`);
      properties[name] = value;
    }
  }
  const [calendar] = root.components;
  if (open.length !== 1 || root.components.length !== 1) throw new Error('not one calendar');
  return calendar!;
}

function unfolded(ics: string) {
  const decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});
  const lines: string[] = [];
  for (const octets of physicalLines(ics)) {
    const line = decoder.decode(octets);
    if (/^[ \t]/.test(line)) lines.push(lines.pop()! + line.slice(1));
    else lines.push(line);
  }
  return lines;
}

/** What a value of type TEXT says. */
export function textOf(value: string): string {
  let text = '';
  for (let at = 0; at < value.length; at++) {
    const character = value[at]!;
    if (character === ';' || character === ',') throw new Error(`bare ${character} in a text`);
    if (character === '\\') {
      const next = value[++at];
      if (next === undefined || !'\\;,nN'.includes(next)) throw new Error('a stray backslash');
      text += next === 'n' || next === 'N' ? '\n' : next;
    } else {
      text += character;
    }
  }
  return text;
}

const isBreak = (character: string) => '\n\r\u0085\u2028\u2029'.includes(character);
const isControl = (character: string) =>
  character < ' ' || (character >= '\u007F' && character < '\u00A0');

/** What is left of a text that a calendar cannot hold whole, found one UTF-16 unit at a time. */
export function holdable(text: string): string {
  let held = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text[at]!;
    if (isBreak(unit)) {
      held += '\n';
      if (unit === '\r' && text[at + 1] === '\n') at++;
    } else if (unit === '\t' || !isControl(unit)) {
      held += unit;
    }
  }
  // Half a surrogate pair has no octets of its own: UTF-8 says U+FFFD.
  return new TextDecoder('utf-8', {ignoreBOM: true}).decode(new TextEncoder().encode(held));
}
