/** Each line: a word, and the text-speak and slips that stand for it. One word for one word. */
const table = `
you: u yous
your: ur yr
yours: urs
are: r
and: n nd
with: wiv wif
when: wen
what: wot wat
whats: wots wats
because: cos coz cuz bcos becos becuase
before: b4
please: pls plz plse pleese
thanks: thx thnx tnx ta cheers
someone: sum1 sumone somone
anyone: any1
nobody: no1 noone nobdy nobodys
everyone: every1
people: ppl peaple
that: dat
this: dis
them: dem
the: da
would: wud
could: cud
should: shud
cant: cnt
dont: dnt
didnt: dint
havent: havnt avent
want: wanna
going: gonna
nothing: nuffin nuthin nothin nowt
anything: owt
something: summat sumthin somethin
again: agen agin agian
every: evry
weeks: wks weks
week: wk
months: mths mnths
month: mth
years: yrs
hours: hrs
minutes: mins
tomorrow: tmrw tomoz
tonight: tonite
night: nite
since: sins sinse
appointment: appt apt appointmant appoinment
appointments: appts
complain: complane compain
complaining: complaning complaing
complaint: complant complait
councillor: counciler councilor counsellor counsillor councellor cllr
councillors: cllrs councilers councilors
council: counsil concil couincil
benefit: benifit benefitt
benefits: benifits
housing: housin
planning: plannin planing
appeal: apeal appel apeel
decision: disision desision decison descision
received: recieved
receipt: reciept
different: diffrent
january: jan
february: feb febuary
april: apr
august: aug
september: sept sep
october: oct
november: nov
december: dec
christmas: xmas
monday: mon
tuesday: tue tues
wednesday: weds
thursday: thu thur thurs
friday: fri
government: govt goverment govenment
neighbour: neibour nieghbour naybor neighbor nabour
neighbours: neighbors
mould: mold
toilet: toilit
bathroom: bathrom
boiler: boyler
electric: electic
rubbish: rubish
library: libary
school: skool scool
message: msg
messages: msgs
`;

/** What was written to what was meant. */
export const spellings: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [word = '', written = ''] = line.split(': ');
      return written.split(' ').map((slip): [string, string] => [slip, word]);
    }),
);
