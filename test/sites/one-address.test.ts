import { expect, test } from 'vitest';
import { savedAddress } from '../../src/sites/matches.ts';

const GREENHOUSE = 'https://job-boards.greenhouse.io/acme/jobs/4001';

/** Many addresses of one posting are one, so that it is saved once and recognised everywhere. */
test.each([
  ['https://boards.greenhouse.io/acme/jobs/4001?gh_src=abc', GREENHOUSE],
  ['https://job-boards.greenhouse.io/acme/jobs/4001#app', GREENHOUSE],
  ['https://boards.greenhouse.io/embed/job_app?for=acme&token=4001&b=https%3A%2F%2Facme.example', GREENHOUSE],
  ['https://job-boards.eu.greenhouse.io/acme/jobs/4101', 'https://job-boards.eu.greenhouse.io/acme/jobs/4101'],
  ['https://acme.example/team/jobs/4001?gh_jid=4001', 'https://acme.example/team/jobs/4001?gh_jid=4001'],
  ['https://de.linkedin.com/jobs/view/night-porter-at-acme-4011122233?trk=x', 'https://www.linkedin.com/jobs/view/4011122233'],
  ['https://www.linkedin.com/jobs/search/?keywords=porter&currentJobId=4011122233', 'https://www.linkedin.com/jobs/view/4011122233'],
  ['https://www.linkedin.com/jobs/collections/recommended/?currentJobId=4011122233', 'https://www.linkedin.com/jobs/view/4011122233'],
  ['https://uk.indeed.com/jobs?q=porter&vjk=0123456789abcdef', 'https://uk.indeed.com/viewjob?jk=0123456789abcdef'],
  [
    'https://acme.wd5.myworkdayjobs.com/de-DE/Careers/job/Leeds/Night-Porter_R-1042/apply',
    'https://acme.wd5.myworkdayjobs.com/Careers/job/Night-Porter_R-1042',
  ],
  ['https://careers-acme.icims.com/jobs/1042/night-porter/job?in_iframe=1', 'https://careers-acme.icims.com/jobs/1042/job'],
])('%s is %s', (address, one) => {
  expect(savedAddress(address)).toBe(one);
});
