/**
 * Generic names with their code of the WHO ATC index, as taken by mouth unless the name says otherwise; further names
 * in common use follow the code. One line each: `generic | ATC | also called, ...`.
 */
export const MEDICINE_NAMES = `
# heart and blood pressure
atenolol | C07AB03
bisoprolol | C07AB07
bisoprolol and hydrochlorothiazide | C07BB07
carvedilol | C07AG02
labetalol | C07AG01
metoprolol | C07AB02
nadolol | C07AA12
nebivolol | C07AB12
propranolol | C07AA05
sotalol | C07AA07
timolol | C07AA06
captopril | C09AA01
enalapril | C09AA02
enalapril and hydrochlorothiazide | C09BA02
lisinopril | C09AA03
lisinopril and hydrochlorothiazide | C09BA03
perindopril | C09AA04
perindopril and amlodipine | C09BB04
perindopril and indapamide | C09BA04
ramipril | C09AA05
ramipril and hydrochlorothiazide | C09BA05
candesartan | C09CA06
candesartan and hydrochlorothiazide | C09DA06
irbesartan | C09CA04
losartan | C09CA01
losartan and hydrochlorothiazide | C09DA01
olmesartan | C09CA08 | olmesartan medoxomil
telmisartan | C09CA07
telmisartan and amlodipine | C09DB04
valsartan | C09CA03
valsartan and amlodipine | C09DB01
valsartan and hydrochlorothiazide | C09DA03
valsartan and sacubitril | C09DX04
bendroflumethiazide | C03AA01 | bendrofluazide
chlortalidone | C03BA04 | chlorthalidone
hydrochlorothiazide | C03AA03 | HCT
indapamide | C03BA11
furosemide | C03CA01 | frusemide
bumetanide | C03CA02
torasemide | C03CA04 | torsemide
spironolactone | C03DA01
eplerenone | C03DA04
amiloride | C03DB01
amlodipine | C08CA01
felodipine | C08CA02
lercanidipine | C08CA13
nifedipine | C08CA05
diltiazem | C08DB01
verapamil | C08DA01
doxazosin | C02CA04
amiodarone | C01BD01
flecainide | C01BC04
ivabradine | C01EB17
acetylsalicylic acid (low dose) | B01AC06 | low-dose aspirin, baby aspirin
clopidogrel | B01AC04
apixaban | B01AF02
rivaroxaban | B01AF01
warfarin | B01AA03
# cholesterol and gout
atorvastatin | C10AA05
atorvastatin and ezetimibe | C10BA05
fluvastatin | C10AA04
pitavastatin | C10AA08
pravastatin | C10AA03
rosuvastatin | C10AA07
rosuvastatin and ezetimibe | C10BA06
simvastatin | C10AA01
simvastatin and ezetimibe | C10BA02
ezetimibe | C10AX09
bezafibrate | C10AB02
ciprofibrate | C10AB08
fenofibrate | C10AB05
gemfibrozil | C10AB04
colchicine | M04AC01
allopurinol | M04AA01
# infections
amoxicillin | J01CA04
amoxicillin and clavulanic acid | J01CR02 | co-amoxiclav
phenoxymethylpenicillin | J01CE02 | penicillin V
flucloxacillin | J01CF05
cefalexin | J01DB01 | cephalexin
cefuroxime | J01DC02
azithromycin | J01FA10
clarithromycin | J01FA09
erythromycin | J01FA01
clindamycin | J01FF01
doxycycline | J01AA02
minocycline | J01AA08
lymecycline | J01AA04
sulfamethoxazole and trimethoprim | J01EE01 | co-trimoxazole
trimethoprim | J01EA01
nitrofurantoin | J01XE01
fosfomycin | J01XX01
ciprofloxacin | J01MA02
levofloxacin | J01MA12
moxifloxacin | J01MA14
norfloxacin | J01MA06
ofloxacin | J01MA01
aciclovir | J05AB01 | acyclovir
valaciclovir | J05AB11 | valacyclovir
fluconazole | J02AC01
terbinafine | D01BA02
# allergy, asthma, colds
cetirizine | R06AE07
levocetirizine | R06AE09
chlorphenamine | R06AB04 | chlorpheniramine
desloratadine | R06AX27
loratadine | R06AX13
fexofenadine | R06AX26
bilastine | R06AX29
ebastine | R06AX22
diphenhydramine | R06AA02
doxylamine | R06AA09
hydroxyzine | N05BB01
promethazine | R06AD02
salbutamol (inhaled) | R03AC02 | salbutamol, albuterol
terbutaline (inhaled) | R03AC03 | terbutaline
formoterol (inhaled) | R03AC13 | formoterol
salmeterol (inhaled) | R03AC12 | salmeterol
beclometasone (inhaled) | R03BA01 | beclometasone, beclomethasone
budesonide (inhaled) | R03BA02 | budesonide
fluticasone (inhaled) | R03BA05 | fluticasone
budesonide and formoterol (inhaled) | R03AK07 | budesonide and formoterol
salmeterol and fluticasone (inhaled) | R03AK06 | salmeterol and fluticasone
tiotropium (inhaled) | R03BB04 | tiotropium
montelukast | R03DC03
mometasone (nasal spray) | R01AD09 | mometasone
xylometazoline (nasal spray) | R01AA07 | xylometazoline
pseudoephedrine | R01BA02
epinephrine (pen) | C01CA24 | epinephrine, adrenaline
# pain, fever, migraine
ibuprofen | M01AE01
naproxen | M01AE02
diclofenac | M01AB05
acetylsalicylic acid | N02BA01 | aspirin, ASA
ketoprofen | M01AE03
dexketoprofen | M01AE17
meloxicam | M01AC06
celecoxib | M01AH01
etoricoxib | M01AH05
paracetamol | N02BE01 | acetaminophen
metamizole sodium | N02BB02 | metamizole, dipyrone
codeine | R05DA04
tramadol | N02AX02
sumatriptan | N02CC01
rizatriptan | N02CC04
# steroids, immune system, skin
prednisolone | H02AB06
prednisone | H02AB07
methylprednisolone | H02AB04
dexamethasone | H02AB02
hydrocortisone | H02AB09
isotretinoin | D10BA01
methotrexate | L04AX03
azathioprine | L04AX01
adalimumab | L04AB04
hydroxychloroquine | P01BA02
mesalazine | A07EC02 | mesalamine
sulfasalazine | A07EC01
# stomach and gut
omeprazole | A02BC01
esomeprazole | A02BC05
lansoprazole | A02BC03
dexlansoprazole | A02BC06
pantoprazole | A02BC02
rabeprazole | A02BC04
famotidine | A02BA03
ranitidine | A02BA02
cimetidine | A02BA01
nizatidine | A02BA04
loperamide | A07DA03
metoclopramide | A03FA01
domperidone | A03FA03
ondansetron | A04AA01
butylscopolamine | A03BB01 | hyoscine butylbromide
macrogol | A06AD15 | polyethylene glycol
# diabetes and thyroid
metformin | A10BA02
metformin and sitagliptin | A10BD07
metformin and dapagliflozin | A10BD15
metformin and empagliflozin | A10BD20
dapagliflozin | A10BK01
empagliflozin | A10BK03
sitagliptin | A10BH01
gliclazide | A10BB09
glimepiride | A10BB12
liraglutide (injection) | A10BJ02 | liraglutide
semaglutide | A10BJ06
tirzepatide (injection) | A10BX16 | tirzepatide
insulin aspart | A10AB05
insulin lispro | A10AB04
insulin glargine | A10AE04
levothyroxine | H03AA01 | thyroxine, levothyroxine sodium
carbimazole | H03BB01
thiamazole | H03BB02 | methimazole
# mood, sleep, attention, nerves
citalopram | N06AB04
escitalopram | N06AB10
fluoxetine | N06AB03
fluvoxamine | N06AB08
paroxetine | N06AB05
sertraline | N06AB06
venlafaxine | N06AX16
desvenlafaxine | N06AX23
duloxetine | N06AX21
bupropion | N06AX12
mirtazapine | N06AX11
trazodone | N06AX05
amitriptyline | N06AA09
vortioxetine | N06AX26
methylphenidate | N06BA04
lisdexamfetamine | N06BA12
atomoxetine | N06BA09
quetiapine | N05AH04
olanzapine | N05AH03
aripiprazole | N05AX12
risperidone | N05AX08
lithium | N05AN01
diazepam | N05BA01
lorazepam | N05BA06
alprazolam | N05BA12
zolpidem | N05CF02
zopiclone | N05CF01
melatonin | N05CH01
lamotrigine | N03AX09
levetiracetam | N03AX14
valproic acid | N03AG01 | valproate
carbamazepine | N03AF01
topiramate | N03AX11
gabapentin | N02BF01
pregabalin | N02BF02
# hormones
levonorgestrel | G03AC03
levonorgestrel and ethinylestradiol | G03AA07
desogestrel | G03AC09
desogestrel and ethinylestradiol | G03AA09
dienogest and ethinylestradiol | G03AA16
drospirenone | G03AC10
drospirenone and ethinylestradiol | G03AA12
norgestimate and ethinylestradiol | G03AA11
norethisterone | G03AC01 | norethindrone
etonogestrel (implant) | G03AC08 | etonogestrel
medroxyprogesterone (injection) | G03AC06 | medroxyprogesterone
hormone coil | G02BA03 | hormonal IUD
estradiol | G03CA03 | oestradiol
progesterone | G03DA04
dienogest | G03DB08
testosterone | G03BA03
letrozole | L02BG04
anastrozole | L02BG03
exemestane | L02BG06
tamoxifen | L02BA01
finasteride | G04CB01
tamsulosin | G04CA02
sildenafil | G04BE03
# iron, vitamins, minerals
ferrous sulfate | B03AA07 | iron sulfate, iron(II) sulfate
ferrous fumarate | B03AA02
ferrous gluconate | B03AA03
ferrous glycine sulfate | B03AA01
ferric oxide polymaltose | B03AB05 | iron polymaltose
iron (infusion) | B03AC | ferric carboxymaltose, iron sucrose
cyanocobalamin | B03BA01 | vitamin B12
hydroxocobalamin | B03BA03
mecobalamin | B03BA05 | methylcobalamin
folic acid | B03BB01
colecalciferol | A11CC05 | vitamin D, cholecalciferol
magnesium citrate | A12CC04 | magnesium
potassium chloride | A12BA01
`;
