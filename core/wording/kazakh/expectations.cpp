#include "core/wording/kazakh/kazakh.h"

namespace chronicle::kazakh {

const char* phrase_of(Expected what) {
  switch (what) {
    case Expected::plain:
      return "%1";
    case Expected::date:
      return "2021 ж. 12 қараша, 12.11.2021, 2022 ж. мамыр, 2021–2025, 2030 жылға дейін түріндегі немесе EDTF күні, "
             "күнтізбеде бар күндермен";
    case Expected::written_number:
      return "1234,5, 1 234,5 немесе 1234.5 түріндегі сан";
    case Expected::number:
      return "сан";
    case Expected::whole_number:
      return "%1-ден %2-ге дейінгі бүтін сан";
    case Expected::exact_number:
      return "дәлдігін жоғалтпай сақталатын сан";
    case Expected::figure:
      return "0 болмаса, 1e-12-ден кем емес және 1e18-ден аспайтын сан";
    case Expected::yes_or_no:
      return "иә немесе жоқ";
    case Expected::true_or_false:
      return "true немесе false";
    case Expected::one_of:
      return "мыналардың бірі: %1";
    case Expected::key_of_fact:
      return "осы жазба мәліметінің кілті";
    case Expected::id:
      return "жазбаның идентификаторы";
    case Expected::id_of_kind:
      return "%1/... түріндегі идентификатор";
    case Expected::id_or_name:
      return "жазбаның идентификаторы немесе атауы";
    case Expected::id_or_name_of:
      return "«%1» түріндегі жазбаның идентификаторы немесе атауы";
    case Expected::one_id:
      return "идентификатор, өйткені бірнеше жазба бірдей аталады: %1";
    case Expected::list_field:
      return "тізім өрісі (+= және -= үшін)";
    case Expected::name_in_language:
      return "тілдердің біріндегі атау, мысалы names.kk";
    case Expected::reason_for_field:
      return "бір өріске арналған себеп, мысалы readings.held";
    case Expected::field_of_kind:
      return "осы түрдегі жазба өрістерінің бірі: %1";
    case Expected::name:
      return "атау";
    case Expected::names:
      return "атау, мысалы {\"kk\": \"...\"}";
    case Expected::short_text:
      return "%1 КиБ-тан аспайтын мәтін";
    case Expected::readable_text:
      return "оқылатын бірдеңесі бар мәтін";
    case Expected::web_address:
      return "бос орынсыз http немесе https мекенжайы";
    case Expected::language_code:
      return "екі немесе үш әріптен тұратын тіл коды";
    case Expected::country_code:
      return "екі әріптен тұратын ел коды, мысалы BY";
    case Expected::item_number:
      return "10 немесе 10.1 түріндегі нөмір";
    case Expected::source:
      return "дереккөз";
    case Expected::other_topic:
      return "басқа тақырып";
    case Expected::other_document:
      return "басқа құжат";
    case Expected::other_session:
      return "басқа отырыс";
    case Expected::other_record:
      return "«%1» түріндегі басқа жазба, %2 емес";
    case Expected::other_id:
      return "«%1» түріндегі басқа жазбаның идентификаторы";
    case Expected::sign:
      return "із табылған жазба, іздің өзі емес";
    case Expected::sign_of_another:
      return "міндеттеменің өзі емес, басқа жазба";
    case Expected::fact_that_changes:
      return "жазбаның мәліметі (идентификатор өзгермейді)";
    case Expected::fact_with_parts:
      return "мәлімет кілті (бөліктер тек names пен readings кілттерінде бар)";
    case Expected::json_value:
      return "JSON түріндегі мән";
    case Expected::value_for_list:
      return "мән және тізім өрісі";
    case Expected::value_of_list:
      return "тізімде бар мән";
    case Expected::value:
      return "мән";
    case Expected::at_most_bytes:
      return "ең көбі %1 байт";
    case Expected::one_line:
      return "бір жолдық мәтін";
    case Expected::held_document:
      return "кітапханада бар құжат";
    case Expected::document_list:
      return "құжаттар тізімі";
    case Expected::headings_and_rows:
      return "тақырыптар жолы және оның астындағы жолдар";
    case Expected::column_of_table:
      return "кестеде бар баған";
    case Expected::heading_of_field:
      return "өрісті атайтын тақырып";
    case Expected::edtf_date:
      return "2021-11-12, 2022-05, 2021/2025 немесе ../2030 түріндегі EDTF күні, күнтізбеде бар күндермен, соңы "
             "басынан ерте емес";
    case Expected::text:
      return "мәтін";
    case Expected::list:
      return "тізім";
    case Expected::object:
      return "JSON нысаны";
    case Expected::known_key:
      return "осы түрдегі жазбада бар кілт";
    case Expected::record_key:
      return "жазбалар пішімінің кілті";
    case Expected::names_by_language:
      return "тілдер бойынша мәтіндер нысаны";
    case Expected::citation_keys:
      return "field, source, locator, confidence, reading немесе derivation";
    case Expected::reading_keys:
      return "field және reason кілттері бар нысан";
    case Expected::record_file:
      return "chronicle кілті бар нысан";
    case Expected::day:
      return "2026-11-22 түріндегі күн";
    case Expected::keys_once:
      return "нысандағы әр кілт бір рет";
    case Expected::fewer_values:
      return "жазбада ең көбі %1 мән";
    case Expected::fewer_levels:
      return "тізімдер мен нысандардың ең көбі %1 деңгейі";
    case Expected::fewer_keys:
      return "нысанда ең көбі %1 кілт";
    case Expected::utf8_text:
      return "UTF-8 мәтіні";
    case Expected::zero_or_one:
      return "0 немесе 1";
    case Expected::counted_day:
      return "1–9999 жылдардағы күн";
    case Expected::stored_date:
      return "EDTF күні";
    case Expected::stored_number:
      return "бүтін сан";
    case Expected::facts_of_record:
      return "жазбаның мәліметтері";
    case Expected::key_of_record:
      return "жазбаның кілті";
    case Expected::row_of_kind:
      return "«%1» түріндегі жазбаның кілті";
    case Expected::own_id:
      return "басқа жазбаларда жоқ идентификатор";
    case Expected::readable_record:
      return "оқуға болатын жазба";
    case Expected::note_it_belongs_to:
      return "бұл тиесілі пайдаланушы жазбасы";
    case Expected::printed_lines:
      return "басып шығарылғаны, жолма-жол";
    case Expected::what_changed:
      return "не өзгертілгені";
    case Expected::changes_there:
      return "кітапханада бар түзету";
    case Expected::own_table:
      return "осы бағдарлама жасаған кесте";
  }
  return "%1";
}

}  // namespace chronicle::kazakh
