/** Texts that an unbounded search would take for ever over: long runs of what almost matches. */
// biome-ignore format: a list
export const SHAPES = [
  'a', ' ', '\n', '.', '-', '1', '1 ', ',', '12-', '(', '[', '[a](b) ', '[a](mailto:a@b.co) ', '<', '<a ', '<a href="', '<b>no</b> ', '&', '&amp', '&amp;', '@', 'a@', 'a@b.', 'a@b.co ',
  '*', '_', "d'", 'É', 'e\u0301', '\u00ad', '😀', '        - ', 'Мы ищем пекаря ',
  'no ', 'call ', 'no call ', 'No. Calls. ', 'do not ', 'not to ', 'phone or ', 'calls, ', 'no calls, e-mails, visits or ', 'please ', 'only ', 'only candidates ', 'if not ', 'recruiters, ',
  'J. ', 'Jane ', 'Jane Doe ', 'Mr. J. Doe, ', 'contact: ', 'Contact: Jane Doe ', 'Contact: Jane Doe\n', 'Thanks,\nJane Doe\n', 'a (at) ', 'a (at) b dot ', 'a (at) b dot co ',
  'tel: ', 'Tel: 212-555-0100, ', '212-555-0100 ', 'May 1 ', 'deadline ', 'until the ', 'until 1 May ', 'a: b\n', '£1 k ', '£1 to ',
];

/** As much of a shape as gives a text of this length. */
export const filled = (shape: string, length: number): string => shape.repeat(Math.ceil(length / shape.length)).slice(0, length);
