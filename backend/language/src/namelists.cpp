// SPDX-License-Identifier: GPL-3.0-or-later
#include "namelists.h"
#include <algorithm>

namespace cloudgreet::language {
using namespace std::string_view_literals;

namespace {
// Sorted, so that they can be searched.
// clang-format off
constexpr std::u16string_view firstNames[] = {
    u"aaron"sv, u"abbie"sv, u"abby"sv, u"abdul"sv, u"abe"sv, u"abigail"sv, u"adam"sv, u"adele"sv, u"adrian"sv,
    u"agnes"sv, u"ahmed"sv, u"aidan"sv, u"aileen"sv, u"aimee"sv, u"al"sv, u"alan"sv, u"albert"sv, u"alejandra"sv,
    u"alejandro"sv, u"alex"sv, u"alexander"sv, u"alexandra"sv, u"alfie"sv, u"alfred"sv, u"ali"sv, u"alice"sv,
    u"alicia"sv, u"alison"sv, u"allan"sv, u"allison"sv, u"alma"sv, u"alvin"sv, u"amanda"sv, u"amber"sv, u"amelia"sv,
    u"amy"sv, u"ana"sv, u"andre"sv, u"andrea"sv, u"andreas"sv, u"andres"sv, u"andrew"sv, u"andy"sv, u"angel"sv,
    u"angela"sv, u"angelica"sv, u"angelo"sv, u"angus"sv, u"anita"sv, u"ann"sv, u"anna"sv, u"anne"sv, u"annette"sv,
    u"annie"sv, u"anthony"sv, u"antonia"sv, u"antonio"sv, u"april"sv, u"archie"sv, u"ariana"sv, u"arnold"sv,
    u"arthur"sv, u"ashleigh"sv, u"ashley"sv, u"audrey"sv, u"austin"sv, u"ava"sv, u"barbara"sv, u"barry"sv,
    u"beatrice"sv, u"becky"sv, u"bella"sv, u"ben"sv, u"benjamin"sv, u"bernadette"sv, u"bernard"sv, u"beth"sv,
    u"bethan"sv, u"bethany"sv, u"betty"sv, u"beverley"sv, u"beverly"sv, u"bill"sv, u"billy"sv, u"bob"sv, u"bobby"sv,
    u"bonnie"sv, u"brad"sv, u"bradley"sv, u"brandon"sv, u"brenda"sv, u"brendan"sv, u"brent"sv, u"brett"sv, u"brian"sv,
    u"bridget"sv, u"brittany"sv, u"brooke"sv, u"bruce"sv, u"bryan"sv, u"caitlin"sv, u"callum"sv, u"cameron"sv,
    u"camila"sv, u"carl"sv, u"carla"sv, u"carlos"sv, u"carly"sv, u"carmela"sv, u"carmen"sv, u"carol"sv, u"carole"sv,
    u"caroline"sv, u"carolyn"sv, u"carrie"sv, u"cassandra"sv, u"catherine"sv, u"cathy"sv, u"cecilia"sv, u"cesar"sv,
    u"charlene"sv, u"charles"sv, u"charlie"sv, u"charlotte"sv, u"chelsea"sv, u"cheryl"sv, u"chloe"sv, u"chris"sv,
    u"christian"sv, u"christina"sv, u"christine"sv, u"christopher"sv, u"cindy"sv, u"claire"sv, u"clara"sv, u"clare"sv,
    u"claudia"sv, u"clifford"sv, u"clive"sv, u"cody"sv, u"colin"sv, u"colleen"sv, u"connor"sv, u"conor"sv,
    u"constance"sv, u"courtney"sv, u"craig"sv, u"cristina"sv, u"crystal"sv, u"curtis"sv, u"cynthia"sv, u"daisy"sv,
    u"dale"sv, u"damian"sv, u"damien"sv, u"dan"sv, u"daniel"sv, u"daniela"sv, u"danielle"sv, u"danny"sv, u"darren"sv,
    u"daryl"sv, u"dave"sv, u"david"sv, u"dawn"sv, u"dean"sv, u"debbie"sv, u"deborah"sv, u"debra"sv, u"declan"sv,
    u"denis"sv, u"denise"sv, u"dennis"sv, u"derek"sv, u"derrick"sv, u"desmond"sv, u"diana"sv, u"diane"sv, u"diego"sv,
    u"dolores"sv, u"dominic"sv, u"don"sv, u"donald"sv, u"donna"sv, u"doreen"sv, u"doris"sv, u"dorothy"sv,
    u"douglas"sv, u"duncan"sv, u"dustin"sv, u"dylan"sv, u"eddie"sv, u"edith"sv, u"edna"sv, u"eduardo"sv, u"edward"sv,
    u"edwin"sv, u"eileen"sv, u"elaine"sv, u"eleanor"sv, u"elena"sv, u"eli"sv, u"elizabeth"sv, u"ella"sv, u"ellen"sv,
    u"ellie"sv, u"elliot"sv, u"elliott"sv, u"elsie"sv, u"emily"sv, u"emma"sv, u"enrique"sv, u"eric"sv, u"erica"sv,
    u"erik"sv, u"erin"sv, u"ernest"sv, u"ernesto"sv, u"esme"sv, u"esteban"sv, u"esther"sv, u"ethan"sv, u"eugene"sv,
    u"eva"sv, u"evan"sv, u"eve"sv, u"evelyn"sv, u"evie"sv, u"ewan"sv, u"faith"sv, u"fatima"sv, u"faye"sv,
    u"felicity"sv, u"felipe"sv, u"felix"sv, u"fernando"sv, u"finlay"sv, u"finn"sv, u"fiona"sv, u"florence"sv,
    u"frances"sv, u"francesca"sv, u"francis"sv, u"francisco"sv, u"frank"sv, u"fred"sv, u"freddie"sv, u"frederick"sv,
    u"freya"sv, u"gabriel"sv, u"gabriela"sv, u"gail"sv, u"gareth"sv, u"gary"sv, u"gavin"sv, u"gemma"sv, u"geoff"sv,
    u"geoffrey"sv, u"george"sv, u"georgia"sv, u"georgina"sv, u"gerald"sv, u"gerard"sv, u"gillian"sv, u"gina"sv,
    u"gladys"sv, u"glen"sv, u"glenn"sv, u"gloria"sv, u"gonzalo"sv, u"gordon"sv, u"grace"sv, u"graham"sv, u"grant"sv,
    u"greg"sv, u"gregory"sv, u"guadalupe"sv, u"guillermo"sv, u"guy"sv, u"gwen"sv, u"hannah"sv, u"harold"sv,
    u"harriet"sv, u"harrison"sv, u"harry"sv, u"harvey"sv, u"hayley"sv, u"hazel"sv, u"heather"sv, u"hector"sv,
    u"heidi"sv, u"helen"sv, u"helena"sv, u"henry"sv, u"herbert"sv, u"hilary"sv, u"hollie"sv, u"holly"sv, u"howard"sv,
    u"hugh"sv, u"hugo"sv, u"ian"sv, u"ibrahim"sv, u"ida"sv, u"ignacio"sv, u"imogen"sv, u"ingrid"sv, u"inigo"sv,
    u"irene"sv, u"iris"sv, u"isaac"sv, u"isabel"sv, u"isabella"sv, u"isabelle"sv, u"isla"sv, u"ivan"sv, u"izzy"sv,
    u"jack"sv, u"jackie"sv, u"jackson"sv, u"jacob"sv, u"jacqueline"sv, u"jade"sv, u"jaime"sv, u"jake"sv, u"james"sv,
    u"jamie"sv, u"jan"sv, u"jane"sv, u"janet"sv, u"janice"sv, u"jared"sv, u"jasmine"sv, u"jason"sv, u"javier"sv,
    u"jay"sv, u"jayne"sv, u"jean"sv, u"jeff"sv, u"jeffrey"sv, u"jemma"sv, u"jenna"sv, u"jennifer"sv, u"jenny"sv,
    u"jeremy"sv, u"jerome"sv, u"jerry"sv, u"jesse"sv, u"jessica"sv, u"jesus"sv, u"jill"sv, u"jim"sv, u"jimmy"sv,
    u"jo"sv, u"joan"sv, u"joann"sv, u"joanna"sv, u"joanne"sv, u"jock"sv, u"jodie"sv, u"joe"sv, u"joel"sv, u"john"sv,
    u"johnny"sv, u"jon"sv, u"jonathan"sv, u"jordan"sv, u"jorge"sv, u"jose"sv, u"josefina"sv, u"joseph"sv,
    u"josephine"sv, u"josh"sv, u"joshua"sv, u"joy"sv, u"joyce"sv, u"juan"sv, u"juana"sv, u"juanita"sv, u"judith"sv,
    u"judy"sv, u"julia"sv, u"julian"sv, u"juliana"sv, u"julie"sv, u"june"sv, u"justin"sv, u"karen"sv, u"karl"sv,
    u"karla"sv, u"kate"sv, u"katherine"sv, u"kathleen"sv, u"kathryn"sv, u"kathy"sv, u"katie"sv, u"katrina"sv,
    u"katy"sv, u"kay"sv, u"kayla"sv, u"kayleigh"sv, u"keith"sv, u"kelly"sv, u"kelsey"sv, u"ken"sv, u"kenneth"sv,
    u"kerry"sv, u"kevin"sv, u"kieran"sv, u"kim"sv, u"kimberly"sv, u"kirsty"sv, u"kristen"sv, u"kristin"sv, u"kyle"sv,
    u"lance"sv, u"laura"sv, u"lauren"sv, u"laurence"sv, u"lawrence"sv, u"leah"sv, u"leanne"sv, u"lee"sv, u"leigh"sv,
    u"lena"sv, u"leo"sv, u"leon"sv, u"leonard"sv, u"leonardo"sv, u"leroy"sv, u"lesley"sv, u"leslie"sv, u"levi"sv,
    u"lewis"sv, u"liam"sv, u"lidia"sv, u"lily"sv, u"linda"sv, u"lindsay"sv, u"lindsey"sv, u"lisa"sv, u"liz"sv,
    u"lloyd"sv, u"logan"sv, u"lois"sv, u"lola"sv, u"lorenzo"sv, u"loretta"sv, u"lori"sv, u"lorna"sv, u"lorraine"sv,
    u"louis"sv, u"louise"sv, u"lucas"sv, u"lucia"sv, u"lucy"sv, u"luis"sv, u"luisa"sv, u"luke"sv, u"lydia"sv,
    u"lynda"sv, u"lynn"sv, u"lynne"sv, u"mabel"sv, u"maddison"sv, u"madeleine"sv, u"madison"sv, u"maggie"sv,
    u"malcolm"sv, u"mandy"sv, u"manuel"sv, u"marc"sv, u"marcia"sv, u"marco"sv, u"marcos"sv, u"marcus"sv,
    u"margaret"sv, u"margarita"sv, u"maria"sv, u"marian"sv, u"mariana"sv, u"marie"sv, u"marilyn"sv, u"mario"sv,
    u"marion"sv, u"marisol"sv, u"marjorie"sv, u"mark"sv, u"marlene"sv, u"marta"sv, u"martha"sv, u"martin"sv,
    u"martina"sv, u"martyn"sv, u"mary"sv, u"mason"sv, u"mateo"sv, u"mathew"sv, u"matilda"sv, u"matt"sv, u"matthew"sv,
    u"maureen"sv, u"maurice"sv, u"max"sv, u"maxine"sv, u"maxwell"sv, u"megan"sv, u"mel"sv, u"melanie"sv, u"melissa"sv,
    u"melvin"sv, u"mercedes"sv, u"meredith"sv, u"mia"sv, u"micah"sv, u"michael"sv, u"michaela"sv, u"michele"sv,
    u"michelle"sv, u"miguel"sv, u"mike"sv, u"mildred"sv, u"milton"sv, u"miriam"sv, u"mitchell"sv, u"mohamed"sv,
    u"mohammad"sv, u"mohammed"sv, u"moira"sv, u"molly"sv, u"monica"sv, u"morgan"sv, u"muhammad"sv, u"myra"sv,
    u"nancy"sv, u"naomi"sv, u"natalia"sv, u"natalie"sv, u"natasha"sv, u"nathan"sv, u"nathaniel"sv, u"neal"sv,
    u"ned"sv, u"neil"sv, u"nelson"sv, u"nicholas"sv, u"nick"sv, u"nicky"sv, u"nicola"sv, u"nicolas"sv, u"nicole"sv,
    u"nigel"sv, u"nina"sv, u"noah"sv, u"noel"sv, u"noelle"sv, u"nora"sv, u"norma"sv, u"norman"sv, u"olga"sv,
    u"oliver"sv, u"olivia"sv, u"ollie"sv, u"omar"sv, u"oscar"sv, u"owen"sv, u"pablo"sv, u"paige"sv, u"pam"sv,
    u"pamela"sv, u"pat"sv, u"patricia"sv, u"patrick"sv, u"patsy"sv, u"paul"sv, u"paula"sv, u"pauline"sv, u"pedro"sv,
    u"peggy"sv, u"penelope"sv, u"penny"sv, u"perry"sv, u"pete"sv, u"peter"sv, u"phil"sv, u"philip"sv, u"philippa"sv,
    u"phillip"sv, u"phoebe"sv, u"phyllis"sv, u"poppy"sv, u"quentin"sv, u"rachael"sv, u"rachel"sv, u"ralph"sv,
    u"ramon"sv, u"randall"sv, u"randy"sv, u"raquel"sv, u"raul"sv, u"ray"sv, u"raymond"sv, u"rebecca"sv, u"reece"sv,
    u"reginald"sv, u"rene"sv, u"rex"sv, u"rhys"sv, u"ricardo"sv, u"richard"sv, u"rick"sv, u"ricky"sv, u"rita"sv,
    u"rob"sv, u"robert"sv, u"roberta"sv, u"roberto"sv, u"robin"sv, u"rocio"sv, u"rod"sv, u"rodney"sv, u"roger"sv,
    u"roland"sv, u"ron"sv, u"ronald"sv, u"rory"sv, u"rosa"sv, u"rosalind"sv, u"rose"sv, u"rosemary"sv, u"rosie"sv,
    u"ross"sv, u"roy"sv, u"ruben"sv, u"ruby"sv, u"russell"sv, u"ruth"sv, u"ryan"sv, u"sabrina"sv, u"sally"sv,
    u"sam"sv, u"samantha"sv, u"samuel"sv, u"sandra"sv, u"santiago"sv, u"sara"sv, u"sarah"sv, u"saul"sv, u"scarlett"sv,
    u"scott"sv, u"sean"sv, u"sebastian"sv, u"selina"sv, u"sergio"sv, u"seth"sv, u"shane"sv, u"shannon"sv, u"sharon"sv,
    u"shaun"sv, u"shawn"sv, u"sheila"sv, u"shelley"sv, u"sherry"sv, u"shirley"sv, u"sian"sv, u"sidney"sv, u"silvia"sv,
    u"simon"sv, u"siobhan"sv, u"sofia"sv, u"sonia"sv, u"sophia"sv, u"sophie"sv, u"stacey"sv, u"stacy"sv, u"stan"sv,
    u"stanley"sv, u"stella"sv, u"stephanie"sv, u"stephen"sv, u"steve"sv, u"steven"sv, u"stewart"sv, u"stuart"sv,
    u"sue"sv, u"susan"sv, u"susanna"sv, u"suzanne"sv, u"sydney"sv, u"sylvia"sv, u"tamara"sv, u"tania"sv, u"tanya"sv,
    u"tara"sv, u"taylor"sv, u"ted"sv, u"terence"sv, u"teresa"sv, u"terry"sv, u"thelma"sv, u"theodore"sv, u"theresa"sv,
    u"thomas"sv, u"tiffany"sv, u"tim"sv, u"timothy"sv, u"tina"sv, u"toby"sv, u"todd"sv, u"tom"sv, u"tommy"sv,
    u"toni"sv, u"tony"sv, u"tracey"sv, u"tracy"sv, u"travis"sv, u"trevor"sv, u"troy"sv, u"tyler"sv, u"valentina"sv,
    u"valerie"sv, u"vanessa"sv, u"vera"sv, u"vernon"sv, u"veronica"sv, u"vicki"sv, u"vicky"sv, u"victor"sv,
    u"victoria"sv, u"vincent"sv, u"viola"sv, u"violet"sv, u"virginia"sv, u"vivian"sv, u"vivienne"sv, u"wade"sv,
    u"wallace"sv, u"walter"sv, u"wanda"sv, u"warren"sv, u"wayne"sv, u"wendy"sv, u"wesley"sv, u"whitney"sv, u"will"sv,
    u"william"sv, u"willie"sv, u"winifred"sv, u"ximena"sv, u"yolanda"sv, u"yvette"sv, u"yvonne"sv, u"zac"sv,
    u"zachary"sv, u"zara"sv, u"zoe"sv,
};

constexpr std::u16string_view lastNames[] = {
    u"abbott"sv, u"acosta"sv, u"adams"sv, u"adamson"sv, u"ahmed"sv, u"akhtar"sv, u"alexander"sv, u"ali"sv, u"allan"sv,
    u"allen"sv, u"alvarez"sv, u"anderson"sv, u"andrews"sv, u"archer"sv, u"armstrong"sv, u"arnold"sv, u"arroyo"sv,
    u"ashton"sv, u"atkins"sv, u"atkinson"sv, u"austin"sv, u"bailey"sv, u"baker"sv, u"baldwin"sv, u"ball"sv,
    u"ballard"sv, u"banks"sv, u"barber"sv, u"barker"sv, u"barlow"sv, u"barnes"sv, u"barnett"sv, u"barrett"sv,
    u"barry"sv, u"bartlett"sv, u"barton"sv, u"bates"sv, u"baxter"sv, u"beck"sv, u"begum"sv, u"bell"sv, u"bennett"sv,
    u"benson"sv, u"bentley"sv, u"berry"sv, u"bevan"sv, u"bibi"sv, u"bird"sv, u"bishop"sv, u"black"sv, u"blackburn"sv,
    u"blair"sv, u"blake"sv, u"bolton"sv, u"bond"sv, u"booth"sv, u"bowen"sv, u"bowman"sv, u"boyd"sv, u"boyle"sv,
    u"bradley"sv, u"bradshaw"sv, u"brady"sv, u"bray"sv, u"brennan"sv, u"brewer"sv, u"briggs"sv, u"brooks"sv,
    u"brown"sv, u"browne"sv, u"bruce"sv, u"bryan"sv, u"bryant"sv, u"buckley"sv, u"bull"sv, u"burgess"sv, u"burke"sv,
    u"burns"sv, u"burrows"sv, u"burton"sv, u"bush"sv, u"butcher"sv, u"butler"sv, u"byrne"sv, u"cabrera"sv,
    u"calderon"sv, u"cameron"sv, u"campbell"sv, u"campos"sv, u"cannon"sv, u"carey"sv, u"carlson"sv, u"carpenter"sv,
    u"carr"sv, u"carrillo"sv, u"carroll"sv, u"carter"sv, u"castillo"sv, u"castro"sv, u"chadwick"sv, u"chamberlain"sv,
    u"chambers"sv, u"chan"sv, u"chandler"sv, u"chang"sv, u"chapman"sv, u"charlton"sv, u"chavez"sv, u"chen"sv,
    u"cherry"sv, u"christie"sv, u"clark"sv, u"clarke"sv, u"clayton"sv, u"clements"sv, u"coates"sv, u"cohen"sv,
    u"cole"sv, u"coleman"sv, u"coles"sv, u"collier"sv, u"collins"sv, u"connolly"sv, u"connor"sv, u"conway"sv,
    u"cook"sv, u"cooke"sv, u"cooper"sv, u"cortez"sv, u"costello"sv, u"cox"sv, u"craig"sv, u"crawford"sv, u"cross"sv,
    u"cruz"sv, u"cunningham"sv, u"curtis"sv, u"dale"sv, u"daly"sv, u"daniels"sv, u"davey"sv, u"davidson"sv,
    u"davies"sv, u"davis"sv, u"davison"sv, u"dawson"sv, u"day"sv, u"dean"sv, u"delgado"sv, u"dennis"sv, u"diaz"sv,
    u"dickinson"sv, u"dixon"sv, u"dobson"sv, u"dodd"sv, u"doherty"sv, u"dominguez"sv, u"donnelly"sv, u"douglas"sv,
    u"doyle"sv, u"drake"sv, u"duffy"sv, u"duncan"sv, u"dunn"sv, u"dyer"sv, u"dyson"sv, u"edwards"sv, u"elliott"sv,
    u"ellis"sv, u"english"sv, u"estrada"sv, u"evans"sv, u"farrell"sv, u"faulkner"sv, u"ferguson"sv, u"fernandez"sv,
    u"field"sv, u"finch"sv, u"fisher"sv, u"fitzgerald"sv, u"fleming"sv, u"fletcher"sv, u"flores"sv, u"flynn"sv,
    u"ford"sv, u"forster"sv, u"foster"sv, u"fowler"sv, u"fox"sv, u"francis"sv, u"franklin"sv, u"fraser"sv,
    u"freeman"sv, u"french"sv, u"frost"sv, u"fuller"sv, u"gallagher"sv, u"garcia"sv, u"gardiner"sv, u"gardner"sv,
    u"garner"sv, u"garza"sv, u"george"sv, u"gibbons"sv, u"gibbs"sv, u"gibson"sv, u"gilbert"sv, u"giles"sv, u"gill"sv,
    u"glover"sv, u"goddard"sv, u"godfrey"sv, u"gomez"sv, u"gonzales"sv, u"gonzalez"sv, u"goodman"sv, u"goodwin"sv,
    u"gordon"sv, u"gough"sv, u"gould"sv, u"graham"sv, u"grant"sv, u"gray"sv, u"green"sv, u"greenwood"sv, u"gregory"sv,
    u"griffin"sv, u"griffiths"sv, u"guerrero"sv, u"gutierrez"sv, u"guzman"sv, u"hale"sv, u"hall"sv, u"hamilton"sv,
    u"hammond"sv, u"hancock"sv, u"hanson"sv, u"harding"sv, u"hardy"sv, u"hargreaves"sv, u"harper"sv, u"harris"sv,
    u"harrison"sv, u"hart"sv, u"hartley"sv, u"harvey"sv, u"hawkins"sv, u"hayes"sv, u"haynes"sv, u"hayward"sv,
    u"heath"sv, u"henderson"sv, u"henry"sv, u"herbert"sv, u"hernandez"sv, u"herrera"sv, u"hewitt"sv, u"hicks"sv,
    u"higgins"sv, u"hill"sv, u"hilton"sv, u"hobbs"sv, u"hodgson"sv, u"holden"sv, u"holland"sv, u"holloway"sv,
    u"holmes"sv, u"holt"sv, u"hooper"sv, u"hope"sv, u"hopkins"sv, u"horton"sv, u"houghton"sv, u"howard"sv,
    u"howarth"sv, u"howe"sv, u"howell"sv, u"howells"sv, u"hudson"sv, u"hughes"sv, u"humphreys"sv, u"humphries"sv,
    u"hunt"sv, u"hunter"sv, u"hurst"sv, u"hussain"sv, u"hutchinson"sv, u"ingram"sv, u"iqbal"sv, u"jackson"sv,
    u"jacobs"sv, u"james"sv, u"jarvis"sv, u"jenkins"sv, u"jennings"sv, u"jimenez"sv, u"john"sv, u"johnson"sv,
    u"johnston"sv, u"johnstone"sv, u"jones"sv, u"jordan"sv, u"joyce"sv, u"juarez"sv, u"kaur"sv, u"kay"sv, u"kelly"sv,
    u"kemp"sv, u"kennedy"sv, u"kent"sv, u"kerr"sv, u"khan"sv, u"kim"sv, u"king"sv, u"kirby"sv, u"kirk"sv, u"knight"sv,
    u"knowles"sv, u"lamb"sv, u"lambert"sv, u"lane"sv, u"lara"sv, u"law"sv, u"lawrence"sv, u"lawson"sv, u"leach"sv,
    u"lee"sv, u"lees"sv, u"leigh"sv, u"leon"sv, u"leonard"sv, u"lewis"sv, u"lim"sv, u"little"sv, u"lloyd"sv,
    u"long"sv, u"lopez"sv, u"lord"sv, u"lowe"sv, u"lucas"sv, u"lynch"sv, u"lyons"sv, u"macdonald"sv, u"mahmood"sv,
    u"mann"sv, u"manning"sv, u"marsden"sv, u"marsh"sv, u"marshall"sv, u"martin"sv, u"martinez"sv, u"mason"sv,
    u"matthews"sv, u"may"sv, u"mccarthy"sv, u"mcdonald"sv, u"mckenzie"sv, u"mclean"sv, u"medina"sv, u"mejia"sv,
    u"mellor"sv, u"mendez"sv, u"mendoza"sv, u"metcalfe"sv, u"middleton"sv, u"miles"sv, u"miller"sv, u"mills"sv,
    u"miranda"sv, u"mistry"sv, u"mitchell"sv, u"mohamed"sv, u"molina"sv, u"moore"sv, u"morales"sv, u"moran"sv,
    u"moreno"sv, u"morgan"sv, u"morley"sv, u"morris"sv, u"morrison"sv, u"morton"sv, u"moss"sv, u"muhammad"sv,
    u"muldoon"sv, u"munoz"sv, u"murphy"sv, u"murray"sv, u"myers"sv, u"nash"sv, u"navarro"sv, u"naylor"sv, u"nelson"sv,
    u"newman"sv, u"newton"sv, u"nguyen"sv, u"nicholas"sv, u"nicholls"sv, u"nicholson"sv, u"nixon"sv, u"noble"sv,
    u"nolan"sv, u"norman"sv, u"norris"sv, u"north"sv, u"norton"sv, u"nunez"sv, u"obrien"sv, u"oconnor"sv,
    u"odonnell"sv, u"oliver"sv, u"oneill"sv, u"ortega"sv, u"ortiz"sv, u"osborne"sv, u"owen"sv, u"owens"sv,
    u"pacheco"sv, u"page"sv, u"palmer"sv, u"park"sv, u"parker"sv, u"parkes"sv, u"parkin"sv, u"parkinson"sv,
    u"parry"sv, u"parsons"sv, u"patel"sv, u"patterson"sv, u"payne"sv, u"peacock"sv, u"pearce"sv, u"pearson"sv,
    u"pena"sv, u"perez"sv, u"perkins"sv, u"perry"sv, u"peters"sv, u"peterson"sv, u"phillips"sv, u"pickering"sv,
    u"pierce"sv, u"poole"sv, u"porter"sv, u"potter"sv, u"potts"sv, u"powell"sv, u"power"sv, u"pratt"sv, u"preston"sv,
    u"price"sv, u"pritchard"sv, u"pugh"sv, u"quinn"sv, u"ramirez"sv, u"ramos"sv, u"randall"sv, u"read"sv, u"reed"sv,
    u"rees"sv, u"reeves"sv, u"reid"sv, u"reyes"sv, u"reynolds"sv, u"rhodes"sv, u"rice"sv, u"richards"sv,
    u"richardson"sv, u"riley"sv, u"rios"sv, u"rivera"sv, u"roberts"sv, u"robertson"sv, u"robinson"sv, u"robson"sv,
    u"rodriguez"sv, u"rogers"sv, u"rojas"sv, u"romero"sv, u"rose"sv, u"ross"sv, u"rowe"sv, u"rowley"sv, u"ruiz"sv,
    u"russell"sv, u"ryan"sv, u"salazar"sv, u"sanchez"sv, u"sanders"sv, u"sanderson"sv, u"sandoval"sv, u"santiago"sv,
    u"santos"sv, u"saunders"sv, u"savage"sv, u"schofield"sv, u"scott"sv, u"shah"sv, u"sharma"sv, u"sharp"sv,
    u"sharpe"sv, u"shaw"sv, u"shepherd"sv, u"sheppard"sv, u"short"sv, u"silva"sv, u"simmons"sv, u"simpson"sv,
    u"sims"sv, u"sinclair"sv, u"singh"sv, u"skinner"sv, u"slater"sv, u"smart"sv, u"smith"sv, u"soto"sv, u"spencer"sv,
    u"stanley"sv, u"steele"sv, u"stephens"sv, u"stephenson"sv, u"stevens"sv, u"stevenson"sv, u"stewart"sv,
    u"stokes"sv, u"stone"sv, u"storey"sv, u"suarez"sv, u"sullivan"sv, u"summers"sv, u"sutton"sv, u"swift"sv,
    u"sykes"sv, u"talbot"sv, u"tate"sv, u"taylor"sv, u"terry"sv, u"thomas"sv, u"thompson"sv, u"thomson"sv,
    u"thornton"sv, u"thorpe"sv, u"todd"sv, u"tomlinson"sv, u"torres"sv, u"townsend"sv, u"tran"sv, u"tucker"sv,
    u"turnbull"sv, u"turner"sv, u"tyler"sv, u"vargas"sv, u"vasquez"sv, u"vaughan"sv, u"vazquez"sv, u"vega"sv,
    u"velasquez"sv, u"vincent"sv, u"wade"sv, u"walker"sv, u"wall"sv, u"wallace"sv, u"wallis"sv, u"walsh"sv,
    u"walters"sv, u"walton"sv, u"ward"sv, u"warner"sv, u"warren"sv, u"waters"sv, u"watkins"sv, u"watson"sv,
    u"watts"sv, u"weaver"sv, u"webb"sv, u"webster"sv, u"welch"sv, u"wells"sv, u"west"sv, u"weston"sv, u"wheeler"sv,
    u"whitaker"sv, u"white"sv, u"whitehead"sv, u"whitehouse"sv, u"whittaker"sv, u"whittle"sv, u"wilkins"sv,
    u"wilkinson"sv, u"williams"sv, u"williamson"sv, u"willis"sv, u"wilson"sv, u"winter"sv, u"wong"sv, u"wood"sv,
    u"woods"sv, u"woodward"sv, u"wright"sv, u"wyatt"sv, u"yang"sv, u"yates"sv, u"young"sv, u"zamora"sv,
};
// clang-format on
static_assert(std::is_sorted(std::begin(firstNames), std::end(firstNames)));
static_assert(std::is_sorted(std::begin(lastNames), std::end(lastNames)));

bool holds(std::span<const std::u16string_view> names, QStringView name)
{
    return std::binary_search(names.begin(), names.end(), std::u16string_view{name.utf16(), size_t(name.size())});
}
} // namespace

std::span<const std::u16string_view> commonFirstNames()
{
    return firstNames;
}

std::span<const std::u16string_view> commonLastNames()
{
    return lastNames;
}

bool isFirstName(QStringView folded)
{
    return holds(firstNames, folded);
}

bool isLastName(QStringView folded)
{
    return holds(lastNames, folded);
}
} // namespace cloudgreet::language
