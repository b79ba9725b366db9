/** The people of the scenarios, as a staff list. Nobody of them exists. */
export const staffList = `name,email,roles,service_areas,entra_object_id,trained_on
Nell Marsh,nell@council.example.com,team-leader,repairs;gas,,2026-02-02
Bram Tyne,bram@council.example.com,team-leader,waste;parks-and-streets,,2026-02-02
Ines Holt,ines@council.example.com,team-leader,homelessness;allocations,,2026-02-02
Hugo Vale,hugo@council.example.com,head-of-service,repairs;gas;tenancy;anti-social-behaviour,,2026-02-02
Greta Moor,greta@council.example.com,head-of-service,waste;parks-and-streets;homelessness,,2026-02-02
Olive Penn,olive@council.example.com,complaints-officer,,,2026-02-02
Omar Reed,omar@council.example.com,complaints-officer,,,2026-02-02
Cleo Dart,cleo@council.example.com,customer-services,,,
Max Orr,max@council.example.com,member-responsible,,,
Ada Finch,ada@council.example.com,auditor,,,
`;

const at = (name: string): string => `${name}@council.example.com`;
export const nell = at('nell');
export const bram = at('bram');
export const ines = at('ines');
export const hugo = at('hugo');
export const greta = at('greta');
export const olive = at('olive');
export const omar = at('omar');
export const cleo = at('cleo');
export const max = at('max');
export const ada = at('ada');
