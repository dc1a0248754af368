// Languages by their ISO 639 codes, of two letters and of three: those that Unicode's CLDR has English names for.
#include <algorithm>
#include <array>

#include "core/wording/english/english.h"

namespace chronicle::english {
namespace {

struct LanguageName {
  std::string_view code;
  std::string_view name;
};

/// By their codes.
// clang-format off
constexpr std::array names = std::to_array<LanguageName>({
    {"aa", "Afar"}, {"aar", "Afar"}, {"ab", "Abkhazian"}, {"abk", "Abkhazian"}, {"ae", "Avestan"},
    {"af", "Afrikaans"}, {"afr", "Afrikaans"}, {"agq", "Aghem"}, {"ak", "Akan"}, {"aka", "Akan"}, {"akk", "Akkadian"},
    {"alb", "Albanian"}, {"am", "Amharic"}, {"amh", "Amharic"}, {"an", "Aragonese"}, {"ar", "Arabic"},
    {"ara", "Arabic"}, {"arc", "Aramaic"}, {"arg", "Aragonese"}, {"arm", "Armenian"}, {"arn", "Mapuche"},
    {"as", "Assamese"}, {"asa", "Asu"}, {"ase", "American Sign Language"}, {"asm", "Assamese"}, {"ast", "Asturian"},
    {"av", "Avaric"}, {"ava", "Avaric"}, {"ave", "Avestan"}, {"ay", "Aymara"}, {"aym", "Aymara"},
    {"az", "Azerbaijani"}, {"aze", "Azerbaijani"}, {"ba", "Bashkir"}, {"bak", "Bashkir"}, {"bam", "Bambara"},
    {"ban", "Balinese"}, {"baq", "Basque"}, {"bas", "Basaa"}, {"bax", "Bamun"}, {"bbc", "Batak Toba"},
    {"be", "Belarusian"}, {"bel", "Belarusian"}, {"bem", "Bemba"}, {"ben", "Bangla"}, {"bez", "Bena"},
    {"bg", "Bulgarian"}, {"bgn", "Western Balochi"}, {"bho", "Bhojpuri"}, {"bi", "Bislama"}, {"bis", "Bislama"},
    {"blt", "Tai Dam"}, {"bm", "Bambara"}, {"bn", "Bangla"}, {"bo", "Tibetan"}, {"bod", "Tibetan"},
    {"bos", "Bosnian"}, {"br", "Breton"}, {"bre", "Breton"}, {"brx", "Bodo"}, {"bs", "Bosnian"}, {"bss", "Akoose"},
    {"bug", "Buginese"}, {"bul", "Bulgarian"}, {"bur", "Burmese"}, {"byn", "Blin"}, {"ca", "Catalan"},
    {"cat", "Catalan"}, {"cch", "Atsam"}, {"ccp", "Chakma"}, {"ce", "Chechen"}, {"ceb", "Cebuano"}, {"ces", "Czech"},
    {"cgg", "Chiga"}, {"ch", "Chamorro"}, {"cha", "Chamorro"}, {"che", "Chechen"}, {"chi", "Chinese"},
    {"chr", "Cherokee"}, {"chu", "Church"}, {"chv", "Chuvash"}, {"cic", "Chickasaw"}, {"ckb", "Central Kurdish"},
    {"co", "Corsican"}, {"cop", "Coptic"}, {"cor", "Cornish"}, {"cos", "Corsican"}, {"cr", "Cree"}, {"cre", "Cree"},
    {"cs", "Czech"}, {"cu", "Church"}, {"cv", "Chuvash"}, {"cy", "Welsh"}, {"cym", "Welsh"}, {"cze", "Czech"},
    {"da", "Danish"}, {"dan", "Danish"}, {"dav", "Taita"}, {"de", "German"}, {"deu", "German"}, {"div", "Divehi"},
    {"dje", "Zarma"}, {"doi", "Dogri"}, {"dsb", "Lower Sorbian"}, {"dua", "Duala"}, {"dut", "Dutch"},
    {"dv", "Divehi"}, {"dyo", "Jola Fonyi"}, {"dz", "Dzongkha"}, {"dzo", "Dzongkha"}, {"ebu", "Embu"}, {"ee", "Ewe"},
    {"egy", "Ancient Egyptian"}, {"el", "Greek"}, {"ell", "Greek"}, {"en", "English"}, {"eng", "English"},
    {"eo", "Esperanto"}, {"epo", "Esperanto"}, {"es", "Spanish"}, {"est", "Estonian"}, {"et", "Estonian"},
    {"eu", "Basque"}, {"eus", "Basque"}, {"ewe", "Ewe"}, {"ewo", "Ewondo"}, {"fa", "Persian"}, {"fao", "Faroese"},
    {"fas", "Persian"}, {"ff", "Fulah"}, {"fi", "Finnish"}, {"fij", "Fijian"}, {"fil", "Filipino"},
    {"fin", "Finnish"}, {"fj", "Fijian"}, {"fo", "Faroese"}, {"fr", "French"}, {"fra", "French"}, {"fre", "French"},
    {"fry", "Western Frisian"}, {"ful", "Fulah"}, {"fur", "Friulian"}, {"fy", "Western Frisian"}, {"ga", "Irish"},
    {"gaa", "Ga"}, {"gd", "Gaelic"}, {"geo", "Georgian"}, {"ger", "German"}, {"gez", "Geez"}, {"gl", "Galician"},
    {"gla", "Gaelic"}, {"gle", "Irish"}, {"glg", "Galician"}, {"glv", "Manx"}, {"gn", "Guarani"}, {"got", "Gothic"},
    {"grc", "Ancient Greek"}, {"gre", "Greek"}, {"grn", "Guarani"}, {"gsw", "Swiss German"}, {"gu", "Gujarati"},
    {"guj", "Gujarati"}, {"guz", "Gusii"}, {"gv", "Manx"}, {"ha", "Hausa"}, {"hat", "Haitian"}, {"hau", "Hausa"},
    {"haw", "Hawaiian"}, {"he", "Hebrew"}, {"heb", "Hebrew"}, {"her", "Herero"}, {"hi", "Hindi"}, {"hin", "Hindi"},
    {"hmo", "Hiri Motu"}, {"ho", "Hiri Motu"}, {"hr", "Croatian"}, {"hrv", "Croatian"}, {"hsb", "Upper Sorbian"},
    {"ht", "Haitian"}, {"hu", "Hungarian"}, {"hun", "Hungarian"}, {"hy", "Armenian"}, {"hye", "Armenian"},
    {"hz", "Herero"}, {"ia", "Interlingua"}, {"ibo", "Igbo"}, {"ice", "Icelandic"}, {"id", "Indonesian"},
    {"ido", "Ido"}, {"ie", "Interlingue"}, {"ig", "Igbo"}, {"ii", "Sichuan Yi"}, {"iii", "Sichuan Yi"},
    {"ik", "Inupiaq"}, {"iku", "Inuktitut"}, {"ile", "Interlingue"}, {"in", "Indonesian"}, {"ina", "Interlingua"},
    {"ind", "Indonesian"}, {"inh", "Ingush"}, {"io", "Ido"}, {"ipk", "Inupiaq"}, {"is", "Icelandic"},
    {"isl", "Icelandic"}, {"it", "Italian"}, {"ita", "Italian"}, {"iu", "Inuktitut"}, {"iw", "Hebrew"},
    {"ja", "Japanese"}, {"jav", "Javanese"}, {"jbo", "Lojban"}, {"jgo", "Ngomba"}, {"ji", "Yiddish"},
    {"jmc", "Machame"}, {"jpn", "Japanese"}, {"jv", "Javanese"}, {"ka", "Georgian"}, {"kab", "Kabyle"},
    {"kaj", "Jju"}, {"kal", "Kalaallisut"}, {"kam", "Kamba"}, {"kan", "Kannada"}, {"kas", "Kashmiri"},
    {"kat", "Georgian"}, {"kau", "Kanuri"}, {"kaz", "Kazakh"}, {"kcg", "Tyap"}, {"kde", "Makonde"},
    {"kea", "Kabuverdianu"}, {"ken", "Kenyang"}, {"kfo", "Koro"}, {"kg", "Kongo"}, {"kgp", "Kaingang"},
    {"khm", "Khmer"}, {"khq", "Koyra Chiini"}, {"ki", "Kikuyu"}, {"kik", "Kikuyu"}, {"kin", "Kinyarwanda"},
    {"kir", "Kyrgyz"}, {"kj", "Kuanyama"}, {"kk", "Kazakh"}, {"kkj", "Kako"}, {"kl", "Kalaallisut"},
    {"kln", "Kalenjin"}, {"km", "Khmer"}, {"kn", "Kannada"}, {"ko", "Korean"}, {"kok", "Konkani"}, {"kom", "Komi"},
    {"kon", "Kongo"}, {"kor", "Korean"}, {"kpe", "Kpelle"}, {"kr", "Kanuri"}, {"ks", "Kashmiri"}, {"ksb", "Shambala"},
    {"ksf", "Bafia"}, {"ksh", "Colognian"}, {"ku", "Kurdish"}, {"kua", "Kuanyama"}, {"kur", "Kurdish"},
    {"kv", "Komi"}, {"kw", "Cornish"}, {"ky", "Kyrgyz"}, {"la", "Latin"}, {"lag", "Langi"}, {"lao", "Lao"},
    {"lat", "Latin"}, {"lav", "Latvian"}, {"lb", "Luxembourgish"}, {"lez", "Lezghian"}, {"lg", "Ganda"},
    {"li", "Limburgish"}, {"lim", "Limburgish"}, {"lin", "Lingala"}, {"lit", "Lithuanian"}, {"lkt", "Lakota"},
    {"ln", "Lingala"}, {"lo", "Lao"}, {"lrc", "Northern Luri"}, {"lt", "Lithuanian"}, {"ltz", "Luxembourgish"},
    {"lu", "Luba Katanga"}, {"lub", "Luba Katanga"}, {"lug", "Ganda"}, {"luo", "Luo"}, {"luy", "Luyia"},
    {"lv", "Latvian"}, {"lzh", "Literary Chinese"}, {"mac", "Macedonian"}, {"mah", "Marshallese"},
    {"mai", "Maithili"}, {"mal", "Malayalam"}, {"man", "Mandingo"}, {"mao", "Maori"}, {"mar", "Marathi"},
    {"mas", "Masai"}, {"may", "Malay"}, {"men", "Mende"}, {"mer", "Meru"}, {"mfe", "Morisyen"}, {"mg", "Malagasy"},
    {"mgh", "Makhuwa Meetto"}, {"mgo", "Meta"}, {"mh", "Marshallese"}, {"mi", "Maori"}, {"mk", "Macedonian"},
    {"mkd", "Macedonian"}, {"ml", "Malayalam"}, {"mlg", "Malagasy"}, {"mlt", "Maltese"}, {"mn", "Mongolian"},
    {"mni", "Manipuri"}, {"mo", "Romanian"}, {"moh", "Mohawk"}, {"mon", "Mongolian"}, {"mr", "Marathi"},
    {"mri", "Maori"}, {"ms", "Malay"}, {"msa", "Malay"}, {"mt", "Maltese"}, {"mua", "Mundang"}, {"mus", "Muscogee"},
    {"my", "Burmese"}, {"mya", "Burmese"}, {"myv", "Erzya"}, {"mzn", "Mazanderani"}, {"na", "Nauru"}, {"naq", "Nama"},
    {"nau", "Nauru"}, {"nav", "Navajo"}, {"nb", "Norwegian Bokmal"}, {"nbl", "South Ndebele"},
    {"nd", "North Ndebele"}, {"nde", "North Ndebele"}, {"ndo", "Ndonga"}, {"nds", "Low German"}, {"ne", "Nepali"},
    {"nep", "Nepali"}, {"new", "Newari"}, {"ng", "Ndonga"}, {"nl", "Dutch"}, {"nld", "Dutch"}, {"nmg", "Kwasio"},
    {"nn", "Norwegian Nynorsk"}, {"nnh", "Ngiemboon"}, {"nno", "Norwegian Nynorsk"}, {"no", "Norwegian Bokmal"},
    {"nob", "Norwegian Bokmal"}, {"non", "Old Norse"}, {"nqo", "Nko"}, {"nr", "South Ndebele"},
    {"nso", "Northern Sotho"}, {"nus", "Nuer"}, {"nv", "Navajo"}, {"ny", "Nyanja"}, {"nya", "Nyanja"},
    {"nyn", "Nyankole"}, {"oc", "Occitan"}, {"oci", "Occitan"}, {"oj", "Ojibwa"}, {"oji", "Ojibwa"}, {"om", "Oromo"},
    {"or", "Odia"}, {"ori", "Odia"}, {"orm", "Oromo"}, {"os", "Ossetic"}, {"osa", "Osage"}, {"oss", "Ossetic"},
    {"pa", "Punjabi"}, {"pal", "Pahlavi"}, {"pan", "Punjabi"}, {"pap", "Papiamento"}, {"pau", "Palauan"},
    {"pcm", "Nigerian Pidgin"}, {"peo", "Old Persian"}, {"per", "Persian"}, {"phn", "Phoenician"}, {"pi", "Pali"},
    {"pl", "Polish"}, {"pli", "Pali"}, {"pol", "Polish"}, {"por", "Portuguese"}, {"prg", "Prussian"},
    {"ps", "Pashto"}, {"pt", "Portuguese"}, {"pus", "Pashto"}, {"qu", "Quechua"}, {"quc", "Kiche"},
    {"que", "Quechua"}, {"rm", "Romansh"}, {"rn", "Rundi"}, {"ro", "Romanian"}, {"rof", "Rombo"}, {"roh", "Romansh"},
    {"ron", "Romanian"}, {"ru", "Russian"}, {"rum", "Romanian"}, {"run", "Rundi"}, {"rus", "Russian"},
    {"rw", "Kinyarwanda"}, {"rwk", "Rwa"}, {"sa", "Sanskrit"}, {"sag", "Sango"}, {"sah", "Sakha"},
    {"san", "Sanskrit"}, {"saq", "Samburu"}, {"sat", "Santali"}, {"saz", "Saurashtra"}, {"sbp", "Sangu"},
    {"sc", "Sardinian"}, {"scn", "Sicilian"}, {"sd", "Sindhi"}, {"sdh", "Southern Kurdish"}, {"se", "Northern Sami"},
    {"seh", "Sena"}, {"ses", "Koyraboro Senni"}, {"sg", "Sango"}, {"sga", "Old Irish"}, {"sh", "Serbian"},
    {"shi", "Tachelhit"}, {"si", "Sinhala"}, {"sid", "Sidamo"}, {"sin", "Sinhala"}, {"sk", "Slovak"},
    {"sl", "Slovenian"}, {"slk", "Slovak"}, {"slo", "Slovak"}, {"slv", "Slovenian"}, {"sm", "Samoan"},
    {"sma", "Southern Sami"}, {"sme", "Northern Sami"}, {"smj", "Lule Sami"}, {"smn", "Inari Sami"},
    {"smo", "Samoan"}, {"sms", "Skolt Sami"}, {"sn", "Shona"}, {"sna", "Shona"}, {"snd", "Sindhi"}, {"so", "Somali"},
    {"som", "Somali"}, {"sot", "Southern Sotho"}, {"spa", "Spanish"}, {"sq", "Albanian"}, {"sqi", "Albanian"},
    {"sr", "Serbian"}, {"srd", "Sardinian"}, {"srp", "Serbian"}, {"ss", "Swati"}, {"ssw", "Swati"}, {"ssy", "Saho"},
    {"st", "Southern Sotho"}, {"su", "Sundanese"}, {"sun", "Sundanese"}, {"sv", "Swedish"}, {"sw", "Swahili"},
    {"swa", "Swahili"}, {"swe", "Swedish"}, {"syr", "Syriac"}, {"szl", "Silesian"}, {"ta", "Tamil"},
    {"tah", "Tahitian"}, {"tam", "Tamil"}, {"tat", "Tatar"}, {"te", "Telugu"}, {"tel", "Telugu"}, {"teo", "Teso"},
    {"tg", "Tajik"}, {"tgk", "Tajik"}, {"th", "Thai"}, {"tha", "Thai"}, {"ti", "Tigrinya"}, {"tib", "Tibetan"},
    {"tig", "Tigre"}, {"tir", "Tigrinya"}, {"tk", "Turkmen"}, {"tkl", "Tokelau"}, {"tl", "Filipino"},
    {"tn", "Tswana"}, {"to", "Tongan"}, {"ton", "Tongan"}, {"tpi", "Tok Pisin"}, {"tr", "Turkish"}, {"trv", "Taroko"},
    {"ts", "Tsonga"}, {"tsn", "Tswana"}, {"tso", "Tsonga"}, {"tt", "Tatar"}, {"tuk", "Turkmen"}, {"tur", "Turkish"},
    {"tvl", "Tuvalu"}, {"twq", "Tasawaq"}, {"ty", "Tahitian"}, {"tzm", "Central Atlas Tamazight"}, {"ug", "Uyghur"},
    {"uga", "Ugaritic"}, {"uig", "Uyghur"}, {"uk", "Ukrainian"}, {"ukr", "Ukrainian"}, {"ur", "Urdu"},
    {"urd", "Urdu"}, {"uz", "Uzbek"}, {"uzb", "Uzbek"}, {"vai", "Vai"}, {"ve", "Venda"}, {"ven", "Venda"},
    {"vi", "Vietnamese"}, {"vie", "Vietnamese"}, {"vo", "Volapuk"}, {"vol", "Volapuk"}, {"vun", "Vunjo"},
    {"wa", "Walloon"}, {"wae", "Walser"}, {"wal", "Wolaytta"}, {"wbp", "Warlpiri"}, {"wel", "Welsh"},
    {"wln", "Walloon"}, {"wo", "Wolof"}, {"wol", "Wolof"}, {"xh", "Xhosa"}, {"xho", "Xhosa"}, {"xog", "Soga"},
    {"yav", "Yangben"}, {"yi", "Yiddish"}, {"yid", "Yiddish"}, {"yo", "Yoruba"}, {"yor", "Yoruba"},
    {"yrl", "Nheengatu"}, {"yue", "Cantonese"}, {"za", "Zhuang"}, {"zgh", "Standard Moroccan Tamazight"},
    {"zh", "Chinese"}, {"zha", "Zhuang"}, {"zho", "Chinese"}, {"zu", "Zulu"}, {"zul", "Zulu"}
});
// clang-format on

constexpr bool comes_first(const LanguageName& one, const LanguageName& other) { return one.code < other.code; }
static_assert(std::is_sorted(names.begin(), names.end(), comes_first));

}  // namespace

std::string_view language_name(std::string_view code) {
  const auto found = std::lower_bound(names.begin(), names.end(), LanguageName{code, {}}, comes_first);
  return found != names.end() && found->code == code ? found->name : code;
}

}  // namespace chronicle::english
