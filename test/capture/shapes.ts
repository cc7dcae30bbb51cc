/** Texts of a posting, as employers write them; of our own making. */
const ENGLISH = `<p>We are looking for somebody who keeps our boats in order. You will repair sails, splice ropes and keep the log of the workshop together with a team of
four.</p><h3>Responsibilities</h3><ul><li>Inspect and repair sails and covers before every season</li><li>Order cloth and thread and keep the stock</li></ul>
<h3>Requirements</h3><ul><li>Three years of experience in a sail loft or similar workshop</li></ul><p>We offer a competitive salary, thirty days of holiday
and a workshop with a view of the harbour.</p>`;
const PLAIN = `<div>Tidal Yachts is looking for a Sail Maker who keeps our boats in order, repairs sails, splices ropes and keeps the log of the workshop together with a
team of four.</div><div><strong>What you'll do</strong></div><div>Inspect and repair sails and covers before every season, and order cloth and thread</div>
<div><strong>What you bring</strong></div><div>Three years of experience in a sail loft or similar workshop, good English, and a head for heights</div>`;
const NORWEGIAN = `<p>Vi søker en person som holder båtene våre i orden. Du reparerer seil, spleiser tau og fører verkstedets logg sammen med et team på fire.</p>
<h3>Arbeidsoppgaver</h3><ul><li>Kontrollere og reparere seil før hver sesong</li></ul><h3>Kvalifikasjoner</h3><ul><li>Tre års erfaring fra seilmakeri</li></ul>
<h3>Vi tilbyr</h3><p>Konkurransedyktig lønn og et verksted med utsikt over havnen.</p>`;
const FINNISH = `<p>Etsimme henkilöä, joka pitää veneemme kunnossa. Korjaat purjeita, pleissaat köysiä ja pidät verstaan kirjaa neljän hengen tiimissä.</p>
<h3>Työtehtävät</h3><ul><li>Tarkastat ja korjaat purjeet ennen jokaista kautta</li></ul><h3>Odotamme sinulta</h3><ul><li>Kolmen vuoden kokemusta</li></ul>
<h3>Tarjoamme</h3><p>Kilpailukykyisen palkan ja verstaan, josta on näkymä satamaan.</p>`;
const ABOUT = `<p>We are a team of forty who build and repair wooden boats in Falmouth. We hire people with experience and people who want to learn; what counts is care
for the work and for each other.</p><h2>Benefits</h2><ul><li>Competitive salary and a pension</li></ul><h2>What we offer</h2><p>Training, tools, and a workshop
with a view of the harbour for every member of the team.</p>`;
const MENU = `<header><a href="/"><img src="l.svg" alt="Tidal Yachts"></a><nav><a href="/">Home</a><a href="/careers">Careers</a></nav></header>`;
const JOB = {
  id: '8812',
  title: 'Sail Maker',
  company: { name: 'Tidal Yachts' },
  location: 'Falmouth',
  employmentType: 'FULL_TIME',
  description: ENGLISH,
};
const NEXT = JSON.stringify({ props: { pageProps: { job: JOB } } });

const GERMAN = `<p>Unser Betrieb am Hafen sucht zum nächsten Ersten jemanden, der unsere Boote in Ordnung hält und mit vier Kollegen das Buch der Werkstatt führt.</p>
<h3>Ihre Tätigkeitsschwerpunkte</h3><ul><li>Segel und Planen vor jeder Saison prüfen und ausbessern, Tauwerk spleißen</li></ul><h3>Was Sie mitbringen</h3><ul><li>Drei
Jahre Erfahrung in einer Segelmacherei</li></ul><h3>Wir bieten</h3><p>Vergütung nach Tarif und dreißig Urlaubstage.</p>`;
const UNMARKED = `<p>Tidal Yachts builds and repairs wooden boats. Before every season all their sails come to our loft, where four of us look over each seam, and you would be the
fifth.</p><h5>Your tools</h5><ul><li>Needle, palm and machine, and a splicing fid that nobody else may touch</li></ul><h5>Since the loft is small</h5><ul><li>You like
to tell the others what you are doing, and to hear what they make of it</li></ul>`;

/** What must be read of a page that no file of ours knows, or null where it shows no single posting. */
export interface Shape {
  name: string;
  url: string;
  title: string;
  body: string;
  head?: string;
  posting: { title: string; employer: string | null; places: string[] } | null;
}

const OWN = 'https://tidalyachts.example';
const BOARD = 'https://www.harbourjobs.example';
const found = (title: string, employer: string | null, ...places: string[]): Shape['posting'] => ({ title, employer, places });
const site = (name: string): string => `<meta property="og:site_name" content="${name}">`;

/** Pages as employers, boards and application systems build them, without structured data. */
export const SHAPES: Shape[] = [
  {
    name: 'the title is the second heading, under “Careers”',
    url: `${OWN}/careers/1042`,
    title: 'Careers | Tidal Yachts',
    body: `${MENU}<main><h1>Careers at Tidal Yachts</h1><h2>Sail Maker</h2><p><strong>Location:</strong> Falmouth</p>${ENGLISH}<a href="/apply">Apply for this role</a></main>`,
    posting: found('Sail Maker', 'Tidal Yachts', 'Falmouth'),
  },
  {
    name: 'the first heading is the employer’s name',
    url: 'https://apply.example/acme/j/8812',
    title: 'Tidal Yachts - Sail Maker',
    body: `<header><h1>Tidal Yachts</h1></header><main><h2>Sail Maker</h2><p>Falmouth, Cornwall</p>${ENGLISH}<a href="/apply">Apply for this job</a></main>`,
    posting: found('Sail Maker', 'Tidal Yachts', 'Falmouth, Cornwall'),
  },
  {
    name: 'a city’s notice in capitals',
    url: 'https://city.example/government/employment/sail-maker',
    title: 'City of Falmouth - Employment',
    body: `<h1>Employment Opportunities</h1><h2>SAIL MAKER</h2><p>SALARY: $28.50 per hour</p><p>LOCATION: Harbour</p>${ENGLISH}<p>Submit your application to the clerk.</p>`,
    posting: found('SAIL MAKER', 'City of Falmouth', 'Harbour'),
  },
  {
    name: 'no heading at all: the line that the text takes up',
    url: 'https://ats.example/jobs/view.cfm?id=8812',
    title: 'Tidal Yachts: Careers',
    body: `<table><tr><td>My Searches</td></tr><tr><td>Sail Maker</td></tr><tr><td>Location</td><td>Falmouth</td></tr><tr><td>Req ID</td><td>8812</td></tr><tr><td>${PLAIN}</td></tr></table><a href="/apply">Apply to this job</a>`,
    posting: found('Sail Maker', 'Tidal Yachts', 'Falmouth'),
  },
  {
    name: 'elements without meaning or names',
    url: 'https://jobs.tidal.example/o/8812',
    title: 'Sail Maker - Tidal Yachts',
    body: `<div><div>Tidal Yachts</div><div>Sail Maker</div><div>Falmouth, Cornwall</div><div>${PLAIN}</div><div role="button">Apply</div></div>`,
    posting: found('Sail Maker', 'Tidal Yachts', 'Falmouth, Cornwall'),
  },
  {
    name: 'a button to apply that is an input',
    url: `${OWN}/job/sail-maker/`,
    title: 'Sail Maker – Tidal Yachts',
    body: `${MENU}<main><h1>Sail Maker</h1><ul><li>Full Time</li><li><a href="https://maps.google.com/maps?q=Falmouth">Falmouth</a></li></ul>${ENGLISH}<input type="button" value="Apply for job"></main>`,
    posting: found('Sail Maker', 'Tidal Yachts', 'Falmouth'),
  },
  {
    name: 'a term with several definitions',
    url: `${OWN}/jobs/8812`,
    title: 'Sail Maker | Tidal Yachts',
    body: `${MENU}<main><h1>Sail Maker</h1><dl><dt>Locations</dt><dd>Falmouth</dd><dd>Plymouth</dd><dd>Cowes</dd><dt>Type</dt><dd>Full time</dd></dl>${ENGLISH}<a href="/apply">Apply</a></main>`,
    posting: found('Sail Maker', 'Tidal Yachts', 'Falmouth', 'Plymouth', 'Cowes'),
  },
  {
    name: 'the employer in the heading',
    url: `${OWN}/jobs/sail-maker`,
    title: 'Sail Maker at Tidal Yachts | Falmouth',
    body: `${MENU}<main><h1>Sail Maker at Tidal Yachts</h1><p>Location: Falmouth</p>${ENGLISH}<a href="/apply">Apply now</a></main>`,
    posting: found('Sail Maker', 'Tidal Yachts', 'Falmouth'),
  },
  {
    name: 'the form, whose heading says what it is for',
    url: `${OWN}/jobs/sail-maker/apply`,
    title: 'Apply: Sail Maker',
    body: `${MENU}<main><h1>Apply for Sail Maker</h1><p>Location: Falmouth</p><p>Job ID: 7</p>${ENGLISH}<form><label>Name<input></label><button>Submit application</button></form></main>`,
    posting: found('Sail Maker', null, 'Falmouth'),
  },
  {
    name: 'the employer is a name under the title of which the text speaks',
    url: `${BOARD}/vacancy/8812`,
    title: 'Sail Maker - Falmouth | Harbour Jobs',
    body: `<header><a href="/">Harbour Jobs</a></header><main><h1>Sail Maker</h1><div><span>Tidal Yachts</span> <span>Falmouth, Cornwall</span></div>${PLAIN}<button>Apply now</button><a href="/jobs?company=1">More jobs from this employer</a></main>`,
    head: site('Harbour Jobs'),
    posting: found('Sail Maker', 'Tidal Yachts', 'Falmouth, Cornwall'),
  },
  {
    name: 'a board is not the employer of what it does not name',
    url: `${BOARD}/vacancy/8812`,
    title: 'Sail Maker - Falmouth | Harbour Jobs',
    body: `<header><a href="/">Harbour Jobs</a></header><main><h1>Sail Maker</h1><p>Falmouth, Cornwall</p>${ENGLISH}<button>Apply now</button></main>`,
    head: site('Harbour Jobs'),
    posting: found('Sail Maker', null, 'Falmouth, Cornwall'),
  },
  {
    name: 'the client of a recruiter whose own name is not taken for the employer’s',
    url: 'https://www.tiderecruit.example/job/sail-maker-8812',
    title: 'Sail Maker | Tide Recruitment',
    body: `<main><h1>Sail Maker</h1><p>Location: Falmouth</p><p>Job type: Permanent</p><p>On behalf of our client Tidal Yachts Ltd, we are looking for a sail maker.</p>${ENGLISH}<a href="/apply">Apply</a></main>`,
    posting: found('Sail Maker', 'Tidal Yachts Ltd', 'Falmouth'),
  },
  {
    name: 'state of its own scripts that the text confirms',
    url: 'https://careers.tidal.example/p/8812',
    title: 'Tidal Yachts',
    body: `<div><h1>Sail Maker</h1><p>Falmouth</p>${ENGLISH}<a href="/apply">Apply</a></div><script id="__NEXT_DATA__" type="application/json">${NEXT.replaceAll('</', '<\\/')}</script>`,
    posting: found('Sail Maker', 'Tidal Yachts', 'Falmouth'),
  },
  {
    name: 'Norwegian',
    url: 'https://jobb.example/stilling/8812',
    title: 'Seilmaker | jobb.example',
    body: `<main><h1>Seilmaker</h1><dl><dt>Arbeidsgiver</dt><dd>Tidevann AS</dd><dt>Sted</dt><dd>Bergen</dd></dl>${NORWEGIAN}<a href="/s">Søk på stillingen</a></main>`,
    posting: found('Seilmaker', 'Tidevann AS', 'Bergen'),
  },
  {
    name: 'Finnish',
    url: 'https://tyo.example/tyopaikka/8812',
    title: 'Purjeentekijä | tyo.example',
    body: `<main><h1>Purjeentekijä</h1><dl><dt>Työnantaja</dt><dd>Vuorovesi Oy</dd><dt>Sijainti</dt><dd>Turku</dd></dl>${FINNISH}<a href="/h">Hae työpaikkaa</a></main>`,
    posting: found('Purjeentekijä', 'Vuorovesi Oy', 'Turku'),
  },
  {
    name: 'a wall to sign in before the posting',
    url: `${BOARD}/job/8812`,
    title: 'Sail Maker at Tidal Yachts | Harbour Jobs',
    body: `<div><h1>Sign in to apply</h1><form><input type="email"></form></div><main><h1>Sail Maker</h1><a href="/company/tidal">Tidal Yachts</a><div>Falmouth</div>${ENGLISH}<a href="/apply">Apply</a></main>`,
    posting: found('Sail Maker', 'Tidal Yachts'),
  },
  {
    name: 'a call for help, over a job that is for everybody',
    url: `${OWN}/stellenausschreibung.html`,
    title: 'Stellenausschreibung | Tidal Yachts',
    body: `${MENU}<main><h1>Verstärkung gesucht</h1><h2>Segelmacher (m/w/d)</h2>${GERMAN}<h2>Interesse geweckt?</h2><p>Dann freuen wir uns auf Ihre Bewerbung und ein Kennenlernen!</p></main>`,
    posting: found('Segelmacher (m/w/d)', 'Tidal Yachts'),
  },
  {
    name: 'an address among the employer’s jobs that is called like this one, without labels or sections that are known',
    url: `${OWN}/careers/sail-maker/`,
    title: 'Senior Sail Maker (Loft)',
    body: `${MENU}<main><h1>Senior Sail Maker (Loft)</h1>${UNMARKED}<a href="mailto:loft@tidalyachts.example">Apply</a></main>`,
    posting: found('Senior Sail Maker (Loft)', 'Tidal Yachts'),
  },
  {
    name: 'only a heading says how to apply',
    url: `${OWN}/jobs/8812`,
    title: 'Sail Maker | Tidal Yachts',
    body: `${MENU}<main><h1>Sail Maker</h1>${ENGLISH}<h2>To Apply</h2><ul><li>Introduce yourself in the linked form.</li></ul></main>`,
    posting: found('Sail Maker', 'Tidal Yachts'),
  },
  {
    name: 'a closed posting, whose text is still there',
    url: `${OWN}/jobs/8812`,
    title: 'Sail Maker | Tidal Yachts',
    body: `${MENU}<main><p>This position is no longer accepting applications.</p><h1>Sail Maker</h1><p>Falmouth, Cornwall</p>${ENGLISH}</main>`,
    posting: found('Sail Maker', 'Tidal Yachts', 'Falmouth, Cornwall'),
  },
  {
    name: 'a closed posting, German',
    url: `${OWN}/stellen/segelmacher-m-w-d`,
    title: 'Segelmacher (m/w/d) | Tidal Yachts',
    body: `${MENU}<main><h1>Segelmacher (m/w/d)</h1><p>Die Stelle ist bereits besetzt.</p>${GERMAN}</main>`,
    posting: found('Segelmacher (m/w/d)', 'Tidal Yachts'),
  },
  {
    name: 'menus whose paths are called after employers',
    url: `${BOARD}/job/sail-maker-8812`,
    title: 'Sail Maker 8812 - Harbour Jobs',
    body: `<header><nav><a href="/how/employer">Employer - FAQ</a><a href="/employers/post">Post a job</a></nav></header><div><h1>Sail Maker</h1>${ENGLISH}<button>Apply now</button></div><div><a href="/company/about.html">About</a><a href="/companies/">Firms</a></div>`,
    posting: found('Sail Maker', null),
  },
  {
    name: 'facts in one line, each with its label',
    url: `${OWN}/jobs/8812`,
    title: 'Sail Maker | Tidal Yachts',
    body: `${MENU}<main><h1>Sail Maker</h1><p><span>Location: Falmouth</span> <span>Closes: 18 June 2026</span> <span>Type: Full-time</span></p>${ENGLISH}<a href="/apply">Apply</a></main>`,
    posting: found('Sail Maker', 'Tidal Yachts', 'Falmouth'),
  },
  {
    name: 'facts in one text, each with its label',
    url: `${OWN}/jobs/8812`,
    title: 'Sail Maker | Tidal Yachts',
    body: `${MENU}<main><h1>Sail Maker</h1><p>Location: Falmouth | Salary: £31,000 a year | Closes: 18 June 2026</p>${ENGLISH}<a href="/apply">Apply</a></main>`,
    posting: found('Sail Maker', 'Tidal Yachts', 'Falmouth'),
  },
  {
    name: 'a site’s title that says more than its name',
    url: `${OWN}/careers/sail-maker.html`,
    title: 'Tidal Boats and Sails for Hire',
    body: `<header><a href="/"><img src="l.svg" alt="Tidal logo"></a></header><main><h1>Sail Maker</h1><p>Falmouth, Cornwall</p>${ENGLISH}<a href="/apply">Apply now</a></main>`,
    posting: found('Sail Maker', 'Tidal', 'Falmouth, Cornwall'),
  },
  {
    name: 'a title that another site left behind',
    url: `${OWN}/careers/sail-maker.html`,
    title: 'Brasso – Shop template',
    head: site('Tidal Yachts'),
    body: `<main><h1>Sail Maker</h1><p>Falmouth, Cornwall</p>${ENGLISH}<a href="/apply">Apply now</a></main>`,
    posting: found('Sail Maker', 'Tidal Yachts', 'Falmouth, Cornwall'),
  },
  {
    name: 'the title of the model that the site was made from',
    url: `${OWN}/careers/sail-maker.html`,
    title: 'Brasso - HTML Website Template',
    body: `<main><h1>Sail Maker</h1><p>Falmouth, Cornwall</p>${ENGLISH}<a href="/apply">Apply now</a></main>`,
    posting: found('Sail Maker', null, 'Falmouth, Cornwall'),
  },
  {
    name: 'what a profession is like, at an address that is called like it',
    url: 'https://guidance.example/careers/sail-maker.html',
    title: 'Sail Maker — Guidance',
    body: `<main><h1>Sail Maker</h1>${UNMARKED}<h2>Salary</h2><p>£24,000 to £36,000</p><h2>Skills that matter most</h2><p>Patience</p><h2>How to get there</h2><p>Compare Sail Maker with other careers.</p></main>`,
    posting: null,
  },
  {
    name: 'a page of many who work there, under an employer’s jobs',
    url: `${OWN}/careers/sail-makers`,
    title: 'Our Sail Makers | Tidal Yachts',
    body: `${MENU}<main><h1>Our Sail Makers</h1>${UNMARKED}<a href="/careers">Apply</a></main>`,
    posting: null,
  },
  {
    name: 'a call to join as a page of all jobs that is a file',
    url: `${OWN}/stellenangebote.html`,
    title: 'Stellenangebote & Bewerbung | Tidal Yachts',
    body: `${MENU}<main><h1>Werde Teil unseres Teams</h1>${GERMAN}<p>Wir freuen uns auf deine Bewerbung.</p></main>`,
    posting: null,
  },
  {
    name: 'a prize that takes no more applications',
    url: 'https://foundation.example/prizes/harbour-prize',
    title: 'Harbour Prize | Foundation',
    body: `<main><h1>Harbour Prize</h1><p>Applications are now closed.</p><p>The prize goes to a young builder of boats with three years of experience.</p><h2>Eligibility</h2>${ABOUT}</main>`,
    posting: null,
  },
  {
    name: 'a search with one result',
    url: `${BOARD}/jobs?q=sail`,
    title: '1 job for sail | Harbour Jobs',
    body: `<main><h1>1 job for “sail”</h1><h2><a href="/job/8812">Sail Maker</a></h2><p>Tidal Yachts · Falmouth</p>${ENGLISH}<a href="/a">Quick apply</a></main>`,
    posting: null,
  },
  {
    name: 'an employer’s page of all jobs, of which there is one',
    url: `${OWN}/careers`,
    title: 'Careers at Tidal Yachts',
    body: `${MENU}<main><h1>Careers</h1>${ABOUT}<h2>Current vacancies</h2><h3><a href="/careers/1">Sail Maker</a></h3><p>Location: Falmouth</p><a href="/careers/1">Apply now</a></main>`,
    posting: null,
  },
  {
    name: 'a slogan over an employer’s page of all jobs',
    url: `${OWN}/careers`,
    title: 'Working at Tidal Yachts',
    body: `${MENU}<main><h1>Build boats with us</h1>${ABOUT}<h2>Open positions</h2><ul><li><a href="/careers/1">Sail Maker</a></li></ul><a href="/jobs">Apply now</a></main>`,
    posting: null,
  },
  {
    name: 'a page of all jobs under a number',
    url: 'https://example.org/jobs/12345',
    title: 'TIDAL / Portal',
    body: `<h2>Current Job Listings</h2>${ABOUT}<p>Location: Falmouth</p><p>Department: Loft</p><a href="/apply">Apply now</a>`,
    posting: null,
  },
  {
    name: 'a company’s profile',
    url: `${BOARD}/company/tidal-yachts`,
    title: 'Tidal Yachts: company profile',
    body: `<main><h1>Tidal Yachts</h1><p>Location: Falmouth</p><p>Industry: Boats</p><p>Tidal Yachts builds and repairs wooden boats.</p>${ABOUT}<h3><a href="/job/1">Sail Maker</a></h3><a href="/a">Apply now</a></main>`,
    posting: null,
  },
  {
    name: 'a story from the workshop',
    url: `${OWN}/stories/a-day-in-the-loft`,
    title: 'A day in the life of a Sail Maker | Tidal Yachts',
    body: `${MENU}<main><h1>A day in the life of a Sail Maker</h1><p>Posted: 1 March 2026</p><p>Category: Careers</p>${ENGLISH}<a href="/jobs">Apply now</a></main>`,
    posting: null,
  },
  {
    name: 'news of hiring',
    url: 'https://daily.example/2026/tidal-yachts-hires-sail-makers',
    title: 'Tidal Yachts hires forty sail makers',
    body: `<main><h1>Tidal Yachts hires forty sail makers</h1><p>Posted: 1 March 2026</p><p>Location: Falmouth</p>${ABOUT}<a href="/s">Apply now</a></main>`,
    posting: null,
  },
  {
    name: 'a programme for interns, which is no one job',
    url: `${OWN}/careers/internships`,
    title: 'Internships | Tidal Yachts',
    body: `${MENU}<main><h1>Internships</h1>${ABOUT}<h2>Requirements</h2><p>You are a student.</p><a href="/apply">Apply now</a></main>`,
    posting: null,
  },
  {
    name: 'a course that one applies for',
    url: 'https://college.example/courses/sail-making',
    title: 'Sail Making Diploma | College',
    body: `<main><h1>Sail Making Diploma</h1><p>Location: Falmouth</p><p>Duration: 2 years</p>${ENGLISH}<a href="/apply">Apply now</a></main>`,
    posting: null,
  },
  {
    name: 'a posting that is gone, with others in its place',
    url: `${BOARD}/job/8812`,
    title: 'Job expired | Harbour Jobs',
    body: `<main><h1>This job has expired</h1><p>Here are some similar jobs for candidates with your experience.</p>${['Rigger', 'Cook', 'Porter'].map((title) => `<h3><a href="/job/${title}">${title} wanted</a></h3><p>Leeds · Full time. ${ABOUT}</p>`).join('')}<a href="/a">Apply now</a></main>`,
    posting: null,
  },
  {
    name: 'two postings on one page',
    url: `${OWN}/jobs`,
    title: 'Vacancies | Tidal Yachts',
    body: `${MENU}<main><h1>Vacancies</h1><h2>Sail Maker</h2>${ENGLISH}<h2>Rigger and Rope Maker</h2>${ENGLISH}<a href="/apply">Apply now</a></main>`,
    posting: null,
  },
];
