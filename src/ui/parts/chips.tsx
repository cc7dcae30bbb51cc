interface Props<T extends string> {
  legend: string;
  name: string;
  options: readonly T[];
  label: (option: T) => string;
  chosen: T | null;
  onChoose: (option: T) => void;
}

/** One choice among few, all in sight: radio buttons that look like chips. */
export function Chips<T extends string>({ legend, name, options, label, chosen, onChoose }: Props<T>) {
  return (
    <fieldset class="field">
      <legend>{legend}</legend>
      <div class="chips">
        {options.map((option) => (
          <label class="chip" key={option}>
            <input type="radio" name={name} value={option} checked={option === chosen} onChange={() => onChoose(option)} />
            {label(option)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
