/** State by position and by word, never by colour alone (R150); a native checkbox, so that every key works (R151). */
export function Switch(props: {
  id: string;
  label: string;
  isOn: boolean;
  words: readonly [on: string, off: string];
  flip: () => void;
  why?: string;
}) {
  const { id, label, isOn, words, flip, why } = props;
  return (
    <label class="switch" for={id}>
      <span class="label">{label}</span>
      <span class="state" aria-hidden="true">
        {words[isOn ? 0 : 1]}
      </span>
      <input
        id={id}
        type="checkbox"
        role="switch"
        aria-checked={isOn}
        aria-describedby={why}
        checked={isOn}
        onChange={flip}
      />
    </label>
  );
}
