/** The fields of a job in the data of pages' own scripts. */
export type Named =
  | 'title'
  | 'organization'
  | 'location'
  | 'moreLocations'
  | 'workplace'
  | 'employmentType'
  | 'salary'
  | 'salaryMin'
  | 'salaryMax'
  | 'currency'
  | 'unit'
  | 'datePosted'
  | 'validThrough'
  | 'identifier'
  | 'description'
  | 'jobOnly';

const words = (text: string): readonly string[] => text.split(' ');

/** What the trade's programs call each field, best first; letters only, in lower case. */
export const KEYS: Record<Named, readonly string[]> = {
  title: words('jobtitle positiontitle postingtitle vacancytitle jobname title name text'),
  organization: words(
    'hiringorganization hiringcompany companyname employername organizationname company employer organization advertiser',
  ),
  location: words(
    'joblocation joblocations formattedlocation locationname locationtext fulllocation locations location offices office city worklocations worklocation cities',
  ),
  moreLocations: words('secondarylocationnames secondarylocations otherlocations additionallocations'),
  workplace: words('workplacetype workplace remotetype workmodel remotestatus locationtype workarrangement remotework isremote remote'),
  employmentType: words(
    'employmenttype jobtype contracttype employmenttypes jobtypes worktype commitment timetype schedule typeofemployment',
  ),
  salary: words(
    'basesalary salaryrange salary compensation salarytext pay payrange payrangedetails compensationtiersummary salaryinformation',
  ),
  salaryMin: words('salarymin minsalary salaryfrom minimumsalary salarylow compensationmin min minvalue from minimum rangestart'),
  salaryMax: words('salarymax maxsalary salaryto maximumsalary salaryhigh compensationmax max maxvalue to maximum rangeend'),
  currency: words('salarycurrency currency currencycode compensationcurrency'),
  unit: words('salaryperiod salaryinterval salaryunit salarytype payperiod interval period unit unittext type per frequency'),
  datePosted: words(
    'dateposted posteddate publisheddate datepublished publishedat postedat postedon publicationdate publishdate opendate firstpublished listedat createdat',
  ),
  validThrough: words(
    'validthrough closingdate applicationdeadline expirydate expirationdate expiresat deadline closesat closedate enddate',
  ),
  identifier: words('requisitionid requisitionnumber reqid jobrequisitionid jobreqid referencenumber reference jobcode'),
  description: words(
    'jobdescription descriptionhtml jobdescriptionhtml descriptionbody description jobad contenthtml content bodyhtml body descriptionplain fulldescription',
  ),
  // What nothing but a job has: an article has an author and a date, a product a price.
  jobOnly: words(
    'requisitionid reqid jobid jobtitle applyurl applicationurl jobposting hiringorganization hiringcompany hiringmanager employername department departments seniority experiencelevel jobcategory vacancyid applicationdeadline dateposted jobstatus joblocation',
  ),
};
