type Words = readonly [string, ...string[]];

export const GRADES: Words = ['', '', '', 'Senior', 'Junior', 'Deputy', 'Lead', 'Trainee'];

export const OCCUPATIONS: Words = [
  'Archivist',
  'Backend Developer',
  'Bookbinder',
  'Conservator',
  'Data Analyst',
  'Ferry Mechanic',
  'Grants Officer',
  'Laboratory Technician',
  'Lighthouse Keeper',
  'Logistics Planner',
  'Nurse',
  'Optician',
  'Piano Tuner',
  'Product Designer',
  'Surveyor',
  'Teacher of Mathematics',
  'Technical Writer',
  'Water Engineer',
];

export const EMPLOYERS: Words = [
  'Alder & Finch',
  'Brightwater Ferries',
  'Copperfield Instruments',
  'Dune Logistics',
  'Eastlake Clinic',
  'Fjordline Energy',
  'Glasshouse Software',
  'Harbour Museum',
  'Ivory Gate Press',
  'Juniper Foods',
  'Kestrel Rail',
  'Lantern Schools',
  'Millrace Textiles',
  'Northgate Library',
  'Osprey Maps',
  'Pebble Payments',
  'Quarry Street Theatre',
  'Redwing Robotics',
];

export const TOWNS: Words = [
  'Aarhus',
  'Bergen',
  'Bristol',
  'Ghent',
  'Graz',
  'Halifax',
  'Leipzig',
  'Lyon',
  'Portland',
  'Turin',
  'Utrecht',
  'Wellington',
];

export const FIRST_NAMES: Words = [
  'Ada',
  'Bram',
  'Chiara',
  'Dario',
  'Elif',
  'Femi',
  'Greta',
  'Hugo',
  'Ines',
  'Jonas',
  'Kaja',
  'Liam',
  'Mira',
  'Noor',
];

export const LAST_NAMES: Words = [
  'Albers',
  'Bonnard',
  'Castell',
  'Drewe',
  'Ekström',
  'Farrow',
  'Gallo',
  'Hollis',
  'Ibsen',
  'Jansky',
  'Kerr',
  'Lindqvist',
];

export const DUTIES: Words = [
  'You will work in a small team that has known each other for years and likes to be asked.',
  'Most mornings begin with a walk through the building, to see what the night has done to it.',
  'You keep the records in order, and explain them to those who did not know that there were any.',
  'Experience with older machines is welcome; patience with them is necessary.',
  'We offer thirty days of leave, a pension, and a kitchen with a view of the river.',
  'Twice a year the whole house is turned upside down for the inventory, and you will lead a part of it.',
  'You write clearly, in short sentences, and you are not offended when somebody shortens them further.',
  'The post is permanent after six months; part-time is possible from the first day.',
  'You plan the week with your colleagues on Monday and look back on it with them on Friday.',
  'Please send your application with a short letter that tells us why this, why here, and why now.',
];
