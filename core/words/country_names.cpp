#include "core/words/country_names.h"

#include <array>
#include <utility>

namespace chronicle {
namespace {

/// Codes of two letters, each with its code of three behind it (ISO 3166-1).
constexpr std::string_view codes =
    "ADANDAEAREAFAFGAGATGAIAIAALALBAMARMAOAGOAQATAARARGASASMATAUTAUAUSAWABWAXALAAZAZEBABIHBBBRBBDBGDBEBEL"
    "BFBFABGBGRBHBHRBIBDIBJBENBLBLMBMBMUBNBRNBOBOLBQBESBRBRABSBHSBTBTNBVBVTBWBWABYBLRBZBLZCACANCCCCKCDCOD"
    "CFCAFCGCOGCHCHECICIVCKCOKCLCHLCMCMRCNCHNCOCOLCRCRICUCUBCVCPVCWCUWCXCXRCYCYPCZCZEDEDEUDJDJIDKDNKDMDMA"
    "DODOMDZDZAECECUEEESTEGEGYEHESHERERIESESPETETHFIFINFJFJIFKFLKFMFSMFOFROFRFRAGAGABGBGBRGDGRDGEGEOGFGUF"
    "GGGGYGHGHAGIGIBGLGRLGMGMBGNGINGPGLPGQGNQGRGRCGSSGSGTGTMGUGUMGWGNBGYGUYHKHKGHMHMDHNHNDHRHRVHTHTIHUHUN"
    "IDIDNIEIRLILISRIMIMNININDIOIOTIQIRQIRIRNISISLITITAJEJEYJMJAMJOJORJPJPNKEKENKGKGZKHKHMKIKIRKMCOMKNKNA"
    "KPPRKKRKORKWKWTKYCYMKZKAZLALAOLBLBNLCLCALILIELKLKALRLBRLSLSOLTLTULULUXLVLVALYLBYMAMARMCMCOMDMDAMEMNE"
    "MFMAFMGMDGMHMHLMKMKDMLMLIMMMMRMNMNGMOMACMPMNPMQMTQMRMRTMSMSRMTMLTMUMUSMVMDVMWMWIMXMEXMYMYSMZMOZNANAM"
    "NCNCLNENERNFNFKNGNGANINICNLNLDNONORNPNPLNRNRUNUNIUNZNZLOMOMNPAPANPEPERPFPYFPGPNGPHPHLPKPAKPLPOLPMSPM"
    "PNPCNPRPRIPSPSEPTPRTPWPLWPYPRYQAQATREREUROROURSSRBRURUSRWRWASASAUSBSLBSCSYCSDSDNSESWESGSGPSHSHNSISVN"
    "SJSJMSKSVKSLSLESMSMRSNSENSOSOMSRSURSSSSDSTSTPSVSLVSXSXMSYSYRSZSWZTCTCATDTCDTFATFTGTGOTHTHATJTJKTKTKL"
    "TLTLSTMTKMTNTUNTOTONTRTURTTTTOTVTUVTWTWNTZTZAUAUKRUGUGAUMUMIUSUSAUYURYUZUZBVAVATVCVCTVEVENVGVGBVIVIR"
    "VNVNMVUVUTWFWLFWSWSMYEYEMYTMYTZAZAFZMZMBZWZWE";
constexpr std::size_t two = 2, both = 5;

using Named = std::pair<std::string_view, std::string_view>;
constexpr std::array<Named, 13> in_kazakh{{{"AM", "Армения"},
                                           {"AZ", "Әзірбайжан"},
                                           {"AZ", "Әзербайжан"},
                                           {"BY", "Беларусь"},
                                           {"GE", "Грузия"},
                                           {"KG", "Қырғызстан"},
                                           {"KZ", "Қазақстан"},
                                           {"MD", "Молдова"},
                                           {"RU", "Ресей"},
                                           {"TJ", "Тәжікстан"},
                                           {"TM", "Түрікменстан"},
                                           {"UA", "Украина"},
                                           {"UZ", "Өзбекстан"}}};

}  // namespace

std::vector<std::string> kazakh_names(std::string_view code) {
  std::vector<std::string> names;
  for (const auto& [of, name] : in_kazakh)
    if (of == code) names.emplace_back(name);
  return names;
}

std::vector<std::string> names_by_code(std::string_view code) {
  std::vector<std::string> names{std::string(code)};
  for (std::size_t at = 0; at < codes.size(); at += both)
    if (codes.substr(at, two) == code) names.emplace_back(codes.substr(at + two, both - two));
  for (std::string& name : kazakh_names(code)) names.push_back(std::move(name));
  return names;
}

}  // namespace chronicle
