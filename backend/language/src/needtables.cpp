// SPDX-License-Identifier: GPL-3.0-or-later
// Everyday words for what small firms deal with, in English and Spanish.
#include "needs.h"

namespace cloudgreet::language {
namespace {
constexpr const char16_t Look[] = u"emergency|urgent|urgencia checkup|exam|examination|revision|consultation|consulta "
                                  u"diagnosis|diagnostic|inspection|assessment estimate|visit|quote";
constexpr const char16_t Advice[] = u"consultation|consulta|checkup|exam|revision|estimate|quote|assessment visit";

constexpr auto Danger = Need::Weight::Danger, OnlyAsked = Need::Weight::OnlyAsked;
constexpr Need dental[] = {
    {u"swollen|swelling|swelled|swells|swell|abscess|infection|infected|hinchada|hinchado|hinchazon|hincho|inflamada|"
     u"inflamado|inflamacion|absceso|infeccion fever|feverish|temperature|chills|fiebre|calentura|escalofrios",
        u"", Danger},
    {u"swollen|swelling|swelled|swells|swell|hinchada|hinchado|hinchazon|hincho|inflamada|inflamado|inflamacion "
     u"swallow|swallowing|throat|breathe|breathing|eye|tongue|spreading|tragar|garganta|respirar|ojo|lengua",
        u"", Danger},
    {u"jaw|mandibula fractured|dislocated|fracturada|fracture|dislocada", u"", Danger},
    {u"toothache|toothaches|abscess|absceso", Look},
    {u"tooth|teeth|molar|molars|gum|gums|jaw|mouth|face "
     u"hurt|hurts|hurting|ache|aches|aching|pain|painful|sore|throb|throbbing|throbs|sensitive|killing|infected|"
     u"infection|swollen|swelling",
        Look},
    {u"muela|muelas|diente|dientes|encia|encias|boca|mandibula|cara "
     u"duele|duelen|dolor|doliendo|sensible|hinchada|hinchado|infectada|infeccion|molesta",
        Look},
    {u"chip|chipped|broke|broken|crack|cracked|knocked|loose|snapped|fell|wobbly tooth|teeth|molar|crown|bridge",
        u"bonding repair emergency|urgent checkup|exam|consultation filling"},
    {u"rompio|roto|partio|partido|quebro|fracturo|mueve|flojo cayo|diente|muela|corona|puente",
        u"reparacion urgencia|emergency revision|checkup|consulta empaste"},
    {u"lost|fell|came missing|out|off filling|crown|cap", u"filling emergency|urgent checkup|exam|consultation"},
    {u"tooth|teeth|molar|mouth|gum|gums|crown|diente|muela|boca "
     u"weird|wrong|funny|bothering|bothers|bit|strange|problem|problems|issue|trouble|raro|mal|problema|molestando",
        Look},
    {u"cavity|cavities|decay|hole|caries|agujero", u"filling|empaste checkup|consultation"},
    {u"bleed|bleeding|bleeds|sangran|sangra|sangrado gum|gums|encia|encias",
        u"hygiene|cleaning periodontal checkup|consultation"},
    {u"yellow|stained|stains|whiter|white|brighter|amarillo|amarillos|manchados|manchas|blancos|blanquear "
     u"teeth|tooth|smile|dientes|sonrisa",
        u"whitening cleaning"},
    {u"tartar|plaque|sarro|placa", u"cleaning|hygiene checkup"},
    {u"six|6|routine|regular|annual|yearly|twice|rutina|anual month|months|visit|appointment|exam|year|revision|visita",
        u"checkup|exam|revision cleaning"},
    {u"blanquearme|blanquearlos|blanqueo|blanquear", u"whitening|blanqueamiento cleaning"},
    {u"swelling|swollen|hinchazon|inflamacion", Look},
    {u"crown|crowns|corona|implant|implants|implante|denture|dentures|dentadura|protesis|braces|brackets|ortodoncia|"
     u"invisalign|aligners|veneer|veneers|carillas|bridge|nightguard|retainer",
        Advice},
    {u"root canal|canals", Advice},
    {u"endodoncia|conducto|conductos|extraccion", Advice},
    {u"wisdom|tooth|teeth|molar pull|pulled|out|removed|extracted|wisdom|extraction", Advice},
    {u"sacar|sacarme|extraer|juicio muela|muelas|diente", Advice},
    {u"teeth|tooth|gums|mouth|dientes|boca|muelas "
     u"look|looked|check|checked|examine|examined|see|seen|done|revisar|revisen|mirar|ver",
        u"checkup|exam|revision consultation"},
    {u"tooth|teeth|molar|gum|gums|mouth|jaw|pain|hurts|hurt|ache|broken|muela|diente|dientes|encia|boca|dolor|duele",
        Look, OnlyAsked},
};
constexpr Need plumbing[] = {
    {u"water|wet|damp|puddle|drops|agua|humedad|charco|goteras "
     u"ceiling|wall|walls|floor|through|roof|carpet|cabinet|basement|under|techo|pared|suelo|piso|debajo|sotano",
        u"leak|fuga plumbing|repair|reparacion emergency|urgent visit|estimate|inspection"},
    {u"toilet|cistern|tank|loo|inodoro|cisterna|vater "
     u"runs|running|refilling|filling|hissing|constantly|corre|corriendo|"
     u"perdiendo|llenando",
        u"toilet|inodoro leak|fuga repair|plumbing|reparacion visit|estimate"},
    {u"drip|drips|dripping|leak|leaks|leaking|leaky|flood|flooding|flooded|burst|gotea|gotean|goteando|gotera|fuga|"
     u"fugas|inundo|inundado|inundando|escape",
        u"leak|fuga plumbing|repair|reparacion emergency|urgent visit|estimate|inspection"},
    {u"clog|clogged|block|blocked|backed|backing|overflow|overflowing|overflows|stopped|slow|plugged|atascado|atascada|"
     u"tapado|tapada|tapo|atasco|rebosa",
        u"drain|desague unclog repair|plumbing|reparacion visit|estimate"},
    {u"won't|not|doesn't|isn't flush|flushing|drain|draining", u"drain|desague toilet repair|plumbing visit|estimate"},
    {u"no|without|sin|lost hot|caliente water|agua",
        u"heater|boiler|calentador|caldera plumbing visit|estimate|inspection repair|reparacion"},
    {u"cold|lukewarm|fria shower|water|ducha|agua",
        u"heater|boiler|calentador|caldera plumbing visit|estimate|inspection repair|reparacion"},
    {u"heater|boiler|calentador|caldera broke|broken|dead|died|out|leaking|working|works|murio|roto|funciona",
        u"heater|boiler|calentador|caldera plumbing visit|estimate|inspection repair|reparacion"},
    {u"low|weak|no|poca pressure|presion", u"repair|plumbing|reparacion inspection|visit|estimate"},
    {u"sewage|sewer|smells|stinks|huele drain|sink|toilet|basement|bathroom|sewer|sewage|bano|desague",
        u"sewer drain|desague repair|plumbing visit|estimate"},
    {u"toilet|faucet|tap|sink|shower|pipe|pipes|bathtub|inodoro|grifo|llave|lavabo|fregadero|tuberia|ducha",
        u"repair|plumbing|reparacion drain|desague visit|estimate|inspection"},
    {u"broken|broke|problem|fix|water|emergency|roto|problema|agua",
        u"repair|plumbing|reparacion visit|estimate|inspection", OnlyAsked},
};
constexpr Need climate[] = {
    {u"warm|hot|humid|caliente air|house|inside|upstairs|room|aire|casa|bedroom|blowing|office",
        u"repair|reparacion diagnostic|service maintenance|tuneup|inspection"},
    {u"not|isn't|won't|doesn't|stopped|no|barely|hardly cool|cooling|cold|cools|enfria|enfriando|enfriar|frio",
        u"repair|reparacion diagnostic|service maintenance|tuneup|inspection"},
    {u"no|not|isn't|won't|sin|freezing|cold heat|heating|heater|furnace|radiator|house|calefaccion",
        u"heating|heater|furnace|calefaccion repair|reparacion diagnostic|service maintenance|inspection"},
    {u"ac|unit|air|conditioner|conditioning|compressor|thermostat|furnace|heater|aire|acondicionado "
     u"noise|noisy|loud|rattle|rattling|buzzing|smell|smells|leak|leaking|drip|dripping|dead|died|broke|broken|stopped|"
     u"down|busted|ice|iced|froze|freezes|frozen|freezing|working|work|works|ruido|gotea|roto|murio|funciona|prende|"
     u"enciende|descompuso|on",
        u"repair|reparacion diagnostic|service maintenance|inspection"},
    {u"new|replace|replacing|replaced|upgrade|nuevo|cambiar ac|unit|system|conditioner|furnace|thermostat|aire|equipo",
        u"installation|install|replacement|instalacion estimate|quote|consultation"},
    {u"tune|tuneup|mantenimiento|servicio", u"maintenance|tuneup|mantenimiento service|inspection"},
    {u"filter|filters|annual|yearly|seasonal|spring|winter|filtro|filtros|anual",
        u"maintenance|tuneup|mantenimiento service|inspection"},
    {u"ac|conditioner|furnace|aire hvac|looked|look|check|checked|serviced|revisar|revisen",
        u"maintenance|service|inspection|diagnostic|mantenimiento repair"},
    {u"broken|broke|problem|fix|hot|cold|warm|noise|roto|problema|calor|frio",
        u"repair|reparacion diagnostic|service inspection", OnlyAsked},
};
constexpr Need hair[] = {
    {u"reaction|allergic|allergy|reaccion|alergica|alergia swollen|swelling|swells|breathe|breathing|hinchada|hinchado|"
     u"hinchazon|respirar",
        u"", Danger},
    {u"burned|burning|burns|quemada|quemado|quemando|arde eye|eyes|ojo|ojos", u"", Danger},
    {u"grey|gray|greys|grays|roots|blonde|blond|brunette|redhead|ombre|balayage|canas|raices|rubia|rubio|mechas|"
     u"reflejos",
        u"color|coloring|tinte"},
    {u"split|ends|bangs|fringe|layers|bob|pixie|puntas|flequillo|capas", u"haircut|corte"},
    {u"hair|mane|pelo|cabello long|messy|shorter|short|shaggy|mess|done|fixed|snipped|largo|cortar|cortarme|corto",
        u"haircut|corte"},
    {u"buzz|fade|undercut|rapar|raparme|degradado", u"haircut|corte"},
    {u"wedding|prom|updo|bridal|bride|boda|novia|graduacion", u"updo|styling|bridal|peinado blowout consultation"},
    {u"frizzy|frizz|straighten|straightened|keratin|encrespado|alisar|alisado|alisarme",
        u"keratin|straightening|alisado treatment|tratamiento blowout consultation"},
    {u"mustache|moustache|stubble|goatee|bigote|perilla", u"beard|shave|barba"},
};
constexpr Need beauty[] = {
    {u"reaction|allergic|allergy|reaccion|alergica|alergia swollen|swelling|swells|breathe|breathing|hinchada|hinchado|"
     u"hinchazon|respirar",
        u"", Danger},
    {u"burned|burning|burns|quemada|quemado|quemando|arde eye|eyes|ojo|ojos", u"", Danger},
    {u"nail|nails|gel|acrylics|acrylic|polish|fingernails|unas|acrilicas|esmalte", u"manicure|nail|nails|manicura"},
    {u"toes|toenails|toe|callus|calluses|heels|feet|foot|pies|callos", u"pedicure|pedicura"},
    {u"acne|pores|skin|blackheads|breakouts|wrinkles|piel|granos|arrugas|poros", u"facial|peel consultation|consulta"},
    {u"hairy|hair|legs|bikini|vello|piernas|axilas|armpits "
     u"removal|removed|wax|waxed|depilar|depilarme|depilacion|hairy",
        u"wax|waxing|laser|depilacion"},
    {u"eyebrows|eyebrow|brows|cejas", u"brow|brows|eyebrow|cejas wax|waxing|threading"},
    {u"lashes|eyelashes|pestanas", u"lash|lashes|pestanas"},
};
constexpr Need garage[] = {
    {u"noise|noises|ruido|ruidos|shake|shakes|funny|soft brake|brakes|braking|stop|stopping|pedal|freno|frenos|frenar",
        u"brake|brakes|frenos inspection|diagnostic repair"},
    {u"flat|puncture|ponchada|poncho|pinchazo|pinche", u"tire|tires|llanta repair"},
    {u"tune|tuneup", u"tuneup maintenance oil inspection|service"},
    {u"squeal|squealing|squeals|squeak|squeaking|squeaky|squeaks|grind|grinding|grinds|spongy|chirrian|chirria "
     u"brake|brakes|stop|stopping|braking|pedal|freno|frenos|frenar",
        u"brake|brakes|frenos inspection|diagnostic repair"},
    {u"pads|rotors|pastillas|balatas", u"brake|brakes|frenos"},
    {u"flat|puncture|blowout|bald|nail|worn|ponchada|ponchado|pinchazo|desgastadas "
     u"tire|tires|tyre|wheel|llanta|llantas|rueda|goma|puncture|pinchazo",
        u"tire|tires|llanta repair"},
    {u"pull|pulls|pulling|drift|drifts|shakes|shaking|vibrates|vibrating|wobbles|tiembla|vibra|jala "
     u"steering|wheel|left|right|side|highway|car|volante|lado|carro|coche",
        u"alignment|alineacion inspection|diagnostic tire|tires"},
    {u"engine|warning|motor light|luz", u"diagnostic|diagnostico inspection service|repair"},
    {u"noise|knocking|smoke|smoking|stalls|stalling|overheating|overheats|rattling|sputtering|leak|leaking|ruido|humo|"
     u"calienta|gotea car|engine|truck|van|hood|motor|carro|coche|auto",
        u"diagnostic|diagnostico inspection|inspeccion service|repair"},
    {u"won't|doesn't|not|no start|starting|arranca|prende|enciende",
        u"diagnostic battery|bateria inspection|repair|service"},
    {u"dead|weak|muerta|descargada battery|bateria", u"battery|bateria diagnostic|inspection"},
    {u"miles|mileage|kilometers|kilometros|due service|serviced|maintenance|oil|mantenimiento|servicio",
        u"maintenance|tuneup|mantenimiento oil|aceite inspection|service"},
    {u"mot|smog|emissions|registration|sticker", u"inspection|smog|mot"},
    {u"car|truck|van|carro|coche|auto look|looked|check|checked|revisar|revisen",
        u"inspection|diagnostic|checkup|service"},
    {u"broken|broke|problem|noise|light|engine|roto|problema|ruido|luz",
        u"diagnostic|diagnostico inspection|repair service", OnlyAsked},
};
constexpr Need bodywork[] = {
    {u"back|neck|shoulder|shoulders|knee|hip|muscle|muscles|leg|ankle|wrist "
     u"hurt|hurts|hurting|pain|stiff|sore|killing|tight|ache|aches|aching|sprained|pulled|out",
        u"consultation|assessment|evaluation|exam adjustment|physiotherapy|physio|therapy massage"},
    {u"espalda|cuello|hombro|hombros|rodilla|cadera|lumbar|pierna duele|duelen|dolor|tieso|contractura|tension",
        u"consulta|evaluacion|consultation ajuste|fisioterapia|terapia masaje|massage"},
    {u"relax|stress|stressed|knots|tension|relajarme|estres", u"massage|masaje"},
    {u"sciatica|ciatica|whiplash|slipped",
        u"consultation|assessment|evaluation|consulta adjustment|therapy|fisioterapia massage"},
};
constexpr Need animals[] = {
    {u"dog|cat|puppy|kitten|pet|rabbit|perro|perra|gato|gata|cachorro "
     u"seizing|seizures|convulsing|convulsions|collapsed|poisoned|poison|antifreeze|bloated|breathing|paralyzed|"
     u"convulsiona|convulsiones|desplomo|envenenado|envenenada|veneno|anticongelante",
        u"", Danger},
    {u"ate|eaten|eating|swallowed|chewed|comio|comido|trago "
     u"chocolate|raisin|raisins|grapes|xylitol|bait|onions|lily|lilies|ibuprofen|pills|medication|uvas|pasas|raticida|"
     u"pastillas|cebolla",
        u"", Danger},
    {u"able|unable|straining|howling|yowling|blocked|puede pee|peeing|wee|urinate|urinating|orinar|mear", u"", Danger},
    {u"pouring|gushing|everywhere|lots|badly|heavily|chorros|mucha|mucho blood|bleeding|bleeds|sangre|sangrando|sangra",
        u"", Danger},
    {u"dog|cat|puppy|kitten|pet|rabbit|perro|perra|gato|gata|cachorro "
     u"limping|limps|vomiting|vomits|sick|eating|itching|scratching|lethargic|coughing|cojea|vomita|enfermo|enferma|"
     u"come|rasca|tose",
        Look},
    {u"shots|vaccines|vaccine|rabies|boosters|vacunas|vacuna|rabia",
        u"vaccination|vaccines|vacunacion|vaccine checkup|exam"},
    {u"matted|shedding|fur|smelly|bath|enredado|bano|pelaje", u"grooming|groom|bath|peluqueria"},
    {u"neutered|spayed|fixed|castrar|esterilizar", u"neuter|spay|surgery|esterilizacion|castracion consultation|exam"},
};
constexpr Need electric[] = {
    {u"smoking|burning|burnt|shocked|quema|quemado|quemando outlet|outlets|socket|panel|breaker|wall|wires|wiring|fuse|"
     u"enchufe|enchufes|tablero|pared|cables|fusible",
        u"", Danger},
    {u"outlet|outlets|socket|breaker|fuse|sparks|sparking|flicker|flickering|wiring|enchufe|enchufes|fusible|chispas|"
     u"parpadean|cables",
        u"repair|electrical|reparacion troubleshooting|inspection|diagnostic visit|estimate"},
    {u"no|lost|without|sin power|electricity|lights|luz|corriente",
        u"repair|electrical|reparacion emergency troubleshooting|inspection visit|estimate"},
    {u"charger|chandelier|fan|ev|lampara|ventilador", u"installation|instalacion lighting estimate|quote"},
};
constexpr Need pests[] = {
    {u"mice|mouse|rats|rat|roaches|roach|cockroaches|ants|bugs|bedbugs|wasps|hornets|termites|spiders|fleas|cucarachas|"
     u"ratones|ratas|hormigas|chinches|avispas|termitas|aranas",
        u"pest|extermination|treatment|control|fumigacion inspection|estimate"},
};
constexpr Need locks[] = {
    {u"locked|encerre|quede out|outside|afuera|fuera", u"lockout|unlock|opening|apertura emergency"},
    {u"lost|stolen|broke|snapped|perdi|robaron|rompio key|keys|llave|llaves",
        u"rekey|key|keys|lock|locks|llave|cerradura lockout|emergency"},
};
constexpr Need eyes[] = {
    {u"sudden|suddenly|repente vision|sight|eyesight|blind|vista", u"", Danger},
    {u"bleach|acid|chemical|chemicals|lejia|acido|cloro eye|eyes|ojo|ojos", u"", Danger},
    {u"blurry|blurred|glasses|contacts|vision|eyesight|lentes|gafas|borroso|vista",
        u"eye|vision|vista exam|examination|examen checkup consultation"},
};
constexpr Need houses[] = {
    {u"dirty|messy|filthy|dusty|mess|sucio|sucia|desorden "
     u"house|apartment|home|kitchen|office|place|casa|apartamento|cocina|oficina",
        u"cleaning|clean|limpieza estimate"},
    {u"moving|mudanza|mudamos|mudo out|mudanza|mudamos|mudo|casa", u"move|moving|mudanza deep cleaning|limpieza"},
    {u"stain|stains|stained|mancha|manchas carpet|rug|sofa|couch|alfombra",
        u"carpet|upholstery|alfombra cleaning|limpieza"},
};

constexpr Trade all[] = {
    {u"tooth|teeth|dental|dentist|filling|cavity|whitening|crown|canal|extraction|braces|hygiene|denture|implant|"
     u"veneer|diente|muela|empaste|blanqueamiento|ortodoncia|endodoncia",
        dental},
    {u"drain|pipe|pipes|plumbing|plumber|leak|toilet|faucet|sewer|boiler|desague|tuberia|fuga|plomeria|fontaneria|"
     u"grifo",
        plumbing},
    {u"ac|a/c|air|conditioning|conditioner|hvac|furnace|heating|cooling|duct|thermostat|aire|acondicionado|calefaccion",
        climate},
    {u"haircut|hair|cut|color|blowout|beard|shave|styling|perm|corte|cabello|pelo|tinte|peinado|barba", hair},
    {u"manicure|pedicure|nail|nails|facial|wax|waxing|lash|lashes|brow|brows|manicura|pedicura|depilacion|cejas|"
     u"pestanas",
        beauty},
    {u"oil|brake|brakes|tire|tires|tyre|engine|transmission|alignment|car|vehicle|auto|aceite|freno|frenos|llanta|"
     u"llantas|motor",
        garage},
    {u"massage|physio|physiotherapy|chiropractic|adjustment|therapy|masaje|fisioterapia|quiropractico", bodywork},
    {u"vaccination|vaccine|vet|veterinary|pet|neuter|spay|grooming|vacunacion|veterinaria|mascota", animals},
    {u"electrical|electric|electrician|wiring|outlet|panel|lighting|electrico|electricista|enchufe", electric},
    {u"pest|extermination|rodent|termite|fumigacion|plagas", pests},
    {u"lock|locks|lockout|locksmith|rekey|key|keys|cerradura|llave|cerrajero", locks},
    {u"eye|vision|optical|contact|lens|vista|optica", eyes},
    {u"house|home|deep|carpet|maid|move-out|office|hogar|casa|alfombra", houses},
};
} // namespace

std::span<const Trade> trades()
{
    return all;
}
} // namespace cloudgreet::language
