/** The text of a posting of our own making, long enough to be known again. */
export const KEEPER = `We keep eleven lights along the northern coast, and we are looking for somebody to live with one of them. You tend the lamp and the
fog signal, write the log, watch the weather, and answer the radio at any hour. You paint what the salt has eaten, mend the generator, and keep the slipway clear
of weed. Once a month a boat brings post, food and a colleague who relieves you for five days. We ask for steady nerves, some knowledge of diesel engines, and a
certificate in first aid, which we pay for if you do not have it yet. We offer a house with a garden, a fair wage with an allowance for the nights, and
training in navigation. Our crews come from everywhere, and we want to keep it that way.`;

/** What the same employer writes under every posting. */
export const ABOUT = `Northern Lights Board was founded in 1832 by the merchants of four harbours. Today forty people look after lights, buoys and beacons, and after the
archive in which every wreck of two centuries is recorded. We care for our people as we care for our lamps.`;

/** Another role at the same employer. */
export const ARCHIVIST = `The archive of our lights holds two centuries of logbooks, charts and letters, and nobody has ever counted them. You put them in
order, describe them by the rules of the trade, and see that they are scanned before the damp gets them. You answer what families and scholars ask us, guide
visitors through the reading room twice a week, and write a column for the members of our society. We ask for a degree in archival science or a good apprenticeship,
for patience with bad handwriting, and for some Danish or Dutch.`;

/** The same posting in another language. */
export const KEEPER_GERMAN = `Wir unterhalten elf Leuchtfeuer an der nördlichen Küste und suchen jemanden, der bei einem von ihnen wohnt. Sie pflegen Lampe und
Nebelhorn, führen das Logbuch, beobachten das Wetter und gehen zu jeder Stunde ans Funkgerät. Sie streichen, was das Salz zerfressen hat, warten den Generator und
halten die Rampe frei. Einmal im Monat bringt ein Boot Post, Essen und eine Ablösung für fünf Tage.`;
