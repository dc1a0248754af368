// What ten sessions dealt with, as a communiqué would list it, with the documents of the bundled record that are meant.
// Titles of documents that the record has in one language stand here in the other, too; how they are marked, wrapped
// and ended differs from list to list.
#pragma once

#include <string_view>
#include <vector>

namespace chronicle::test {

struct SessionList {
  const char* session;
  const char* text;
  std::vector<const char*> documents;  ///< of the rows, in their order
};

inline const std::vector<SessionList>& russian_lists() {
  static const std::vector<SessionList> lists{
      {"session/2025-09-29",
       R"(Документы, принятые на заседании Совета глав правительств СНГ:
1. О Стратегии научно-технологического развития СНГ на 2026–2035 годы.
2. О Плане мероприятий по реализации второго этапа Стратегии экономического развития
   Содружества Независимых Государств на период до 2030 года.
3. О Стратегии цифровизации основных мультимодальных транспортных коридоров СНГ.
4. Об Основных направлениях сотрудничества государств – участников СНГ в области лесного хозяйства и лесной
   промышленности до 2035 года.
5. О Стратегии сотрудничества государств – участников СНГ в построении и развитии информационного общества и
   цифровой экономики на период до 2035 года и Плане мероприятий по ее реализации.
6. О Плане мероприятий по реализации второго этапа Рамочной программы сотрудничества в области мирного
   использования атомной энергии до 2030 года.
7. О Плане мероприятий по подготовке и проведению в 2026 году в СНГ Года охраны здоровья.
8. Об использовании средств на объединенную систему противовоздушной обороны в 2026 году.
)",
       {"science-technology-strategy-2035", "economic-strategy-2030-second-stage-plan",
        "multimodal-corridors-digital-strategy", "forestry-main-directions-2035", "information-society-strategy-2035",
        "nuclear-framework-second-phase-plan", "health-year-2026-plan", "air-defence-funds-2026"}},
      {"session/2025-06-05",
       R"(1) Концепция развития сотрудничества в области легкой промышленности и План мероприятий по ее реализации;
2) Концепция гармонизации национальных систем организации воздушного движения;
3) Концепция сотрудничества в области охраны здоровья населения;
4) Соглашение о сотрудничестве в развитии отраслей тяжелого машиностроения;
5) Протокол о внесении изменений в Соглашение о порядке расследования несчастных случаев на производстве;
6) Положение о форуме волонтеров государств – участников СНГ;
7) Положение об объединенной системе связи вооруженных сил;
8) нагрудный знак «За развитие туризма в Содружестве Независимых Государств»;
9) о проведении очередного заседания Совета глав правительств СНГ.
)",
       {"light-industry-concept", "air-traffic-harmonisation-concept", "public-health-concept",
        "heavy-engineering-agreement", "work-accidents-protocol", "volunteers-forum-regulation",
        "armed-forces-communication-regulation", "tourism-development-badge", "regular-meeting-decision-2025-06"}},
      {"session/2023-10-26",
       R"(Подписаны следующие документы:

– О Плане мероприятий по празднованию 80-летия Победы в 2025 году
– О единой юбилейной медали к 80-летию Победы
– О Комплексе мер по реализации Соглашения о сотрудничестве в горно-металлургической отрасли от 28 октября 2016 года
– О Межгосударственной программе сотрудничества в области геодезии, картографии, пространственных данных,
геоинформационных технологий, дистанционного зондирования и кадастра до 2026 года
– О Межгосударственной целевой программе «Рекультивация территорий государств, подвергшихся воздействию
уранодобывающих производств»
– О Плане мероприятий по проведению Года волонтерского движения в 2024 году
– О чемпионате (первенстве, кубке) СНГ
– О Концепции цифровой трансформации отраслей топливно-энергетического комплекса и Плане первоочередных мероприятий
– О Положении о технологических платформах в рамках Межгосударственной программы инновационного сотрудничества до 2030 года
– О финансировании в 2024 году розыска без вести пропавших военнослужащих в Афганистане
– О проведении очередного заседания Совета глав правительств СНГ
)",
       {"victory-80th-anniversary-plan", "victory-80th-anniversary-medal", "mining-metallurgy-measures",
        "geodesy-programme-2026", "uranium-reclamation-programme", "volunteer-year-2024-plan",
        "cis-championship-decision", "fuel-energy-digital-concept", "technological-platforms-regulation",
        "missing-servicemen-financing-2024", "regular-meeting-decision-2023-10"}},
      {"session/2022-10-28",
       R"(№ 1. Соглашение о свободной торговле услугами, учреждении, деятельности и осуществлении инвестиций
№ 2. Соглашение о сотрудничестве по предупреждению и реагированию на чрезвычайные ситуации в области общественного
здравоохранения санитарно-эпидемиологического характера
№ 3. План совместных действий по противодействию устойчивости к противомикробным препаратам
№ 4. Концепция научно-технического и технологического сотрудничества и план мероприятий
№ 5. Концепция цифровой трансформации отраслей химического комплекса
№ 6. План мероприятий в области гуманитарного сотрудничества на 2023–2024 годы
№ 7. Межгосударственная радионавигационная программа на 2023–2026 годы
№ 8. Межгосударственная целевая программа «Рекультивация территорий государств, подвергшихся воздействию
уранодобывающих производств»
№ 9. Информация о II Играх стран СНГ (Беларусь, август 2023 года)
№ 10. О финансировании органов и мероприятий СНГ на 2023 год
)",
       {"free-trade-services-agreement", "public-health-emergencies-agreement", "antimicrobial-resistance-plan",
        "scientific-technical-concept", "chemical-complex-digital-concept", "humanitarian-plan-2023-2024",
        "radio-navigation-programme-2026", "uranium-reclamation-programme", "cis-games-2023-report",
        "cis-financing-2023"}},
      {"session/2021-11-12",
       R"(I. В узком составе
1. О Концепции стратегического развития железнодорожного транспорта на «пространстве 1520» на период до 2030 года
II. В расширенном составе
2. О Комплексном плане мероприятий на 2021–2025 годы по реализации Межгосударственной (межправительственной)
программы инновационного сотрудничества государств – участников СНГ на период до 2030 года
3. О Плане мероприятий по проведению в СНГ в 2022 году Года народного творчества и культурного наследия
4. О Соглашении о сотрудничестве по охране авторского права и смежных прав в информационно-телекоммуникационных сетях
5. О Межгосударственной целевой программе «Рекультивация территорий государств, подвергшихся воздействию
уранодобывающих производств»
6. О председателе Комитета по делам воинов-интернационалистов при Совете глав правительств
)",
       {"railway-1520-concept-2030", "innovation-programme-2030-plan-2021-2025", "folk-art-year-2022-plan",
        "copyright-networks-agreement", "uranium-reclamation-programme",
        "internationalist-warriors-committee-chairman-2021"}},
      {"session/2020-05-29",
       R"(• Стратегия экономического развития СНГ на период до 2030 года;
• Приоритетные направления сотрудничества в сфере транспорта на период до 2030 года;
• Прогноз производства и потребления энергоресурсов на период до 2030 года;
• Стратегия (основные направления) сотрудничества в области физической культуры и спорта на 2021–2030 годы;
• Основные мероприятия в сфере культуры на 2021–2025 годы;
• План мероприятий Года архитектуры и градостроительства в 2021 году;
• Соглашение о Сетевом университете СНГ;
• Соглашение об объединенной системе связи вооруженных сил;
• Положение о премии СНГ за достижения в области качества продукции и услуг в новой редакции;
• Заявление глав правительств в связи с распространением новой коронавирусной инфекции COVID-19.
)",
       {"economic-strategy-2030", "transport-priority-areas-2030", "energy-forecast-2030", "sport-strategy-2030",
        "culture-main-activities-2025", "architecture-year-2021-plan", "network-university-agreement",
        "armed-forces-communication-agreement", "quality-award-regulation-amendments", "covid-19-joint-efforts"}},
      {"session/2018-11-02",
       R"(Подписали: Соглашение о взаимодействии по обеспечению готовности на случай ядерной аварии или возникновения радиационной аварийной ситуации и взаимопомощи при ликвидации их последствий; Соглашение о сотрудничестве по борьбе с вредителями и болезнями леса на приграничных территориях; Соглашение об осуществлении совместной деятельности в области исследования и использования космического пространства в мирных целях; Протокол об обмене информацией в электронном виде для осуществления налогового администрирования.
Утвердили: Концепцию сотрудничества в области высокотехнологичного энергетического оборудования и План мероприятий; План приоритетных мероприятий в сфере гуманитарного сотрудничества на 2019–2020 годы; План мероприятий по реализации Соглашения об отходах электронного оборудования.
)",
       {"nuclear-accidents-agreement", "forest-pests-agreement", "outer-space-agreement", "tax-information-protocol",
        "energy-equipment-concept", "humanitarian-plan-2019-2020", "electronic-waste-agreement-action-plan"}},
      {"session/2017-11-03",
       R"(1. Заявление о консолидации усилий мирового сообщества для эффективного противодействия международным картелям
2. О ходе реализации положений Договора о зоне свободной торговли от 18 октября 2011 года
3. О Соглашении об обмене информацией для определения таможенной стоимости товаров
4. О Концепции сотрудничества в области мелиорации земель и плане первоочередных мер
5. О Концепции сотрудничества в нефтегазовом машиностроении и плане первоочередных мер
6. О Протоколе о внесении изменений в Соглашение о Правилах определения страны происхождения товаров от 20 ноября 2009 года
7. О Соглашении об обмене информацией в сфере борьбы с терроризмом, экстремизмом и их финансированием
8. О внесении изменений в Положение о Координационном транспортном совещании
9. О финансировании переписи населения 2020 года
10. О назначении С. Дудко заместителем руководителя Антитеррористического центра СНГ
)",
       {"anti-cartel-statement", "free-trade-treaty-implementation-2017", "customs-value-information-agreement",
        "land-reclamation-concept", "oil-gas-machine-building-concept", "rules-of-origin-protocol",
        "terrorism-information-agreement", "transport-coordination-session-amendments",
        "population-census-2020-financing", "appointment-sergei-dudko-2017"}},
      {"session/2016-06-07",
       "1\tСоглашение о сотрудничестве в области образования в сфере энергетики\n"
       "2\tСоглашение об обмене информацией об авариях на объектах электроэнергетики\n"
       "3\tСоглашение об информационном взаимодействии по вопросам перемещения радиоактивных источников\n"
       "4\tСоглашение о сохранении сельскохозяйственного биоразнообразия\n"
       "5\tПротокол о правилах и процедурах регулирования государственных закупок\n"
       "6\tСтратегия сотрудничества в сфере химической промышленности и план действий\n"
       "7\tСтратегия сотрудничества по борьбе с онкологическими заболеваниями\n"
       "8\tО переписи населения 2020 года\n"
       "9\tО международной выставке «Арт ЭКСПО»\n"
       "10\tО внесении изменений в единый бюджет органов СНГ\n",
       {"energy-education-agreement", "power-accidents-information-agreement", "radioactive-sources-agreement-2016",
        "agricultural-biodiversity-agreement", "public-procurement-protocol", "chemical-industry-strategy",
        "cancer-strategy", "population-census-2020", "art-expo-decision", "single-budget-amendments-2016"}},
      {"session/2015-10-30",
       R"(1. О Плане мероприятий по реализации третьего этапа (2016–2020 годы) Стратегии экономического развития СНГ
2. О Соглашении об условиях межоператорских взаиморасчетов в международной электросвязи
3. О Комплексе мер по использованию природного газа в качестве моторного топлива
4. О состоянии конкуренции на рынках лекарственных средств
5. О ходе реализации Договора о зоне свободной торговли от 18 октября 2011 года
6. О Протоколе о внесении изменений в Соглашение о Правилах определения страны происхождения товаров
7. О назначениях:
7.1. О назначении В. Соколина председателем Статкомитета СНГ
7.2. О продлении полномочий М. Абдыраева в качестве заместителя руководителя Антитеррористического центра
8. О средствах на объединенную систему противовоздушной обороны:
8.1. О выделении ассигнований на объединенную систему противовоздушной обороны в 2016 году
8.2. Об использовании ассигнований на объединенную систему противовоздушной обороны
9. О базовой организации по образованию в сфере противодействия отмыванию доходов и финансированию терроризма
)",
       {"economic-strategy-2020-plan-2016-2020", "telecom-settlements-agreement", "natural-gas-motor-fuel-measures",
        "medicines-competition-decision", "free-trade-treaty-implementation-2015", "rules-of-origin-protocol-2015",
        "appointment-vladimir-sokolin-2015", "appointment-marat-abdyraev-2015", "air-defence-funds-2016",
        "air-defence-funds-use", "anti-money-laundering-base-organisation"}}};
  return lists;
}

inline const std::vector<SessionList>& english_lists() {
  static const std::vector<SessionList> lists{
      {"session/2025-09-29",
       R"(Documents adopted at the session:
1. Strategy of Scientific and Technological Development of the CIS for 2026–2035.
2. Plan of the second stage of the Economic Development Strategy of the CIS until 2030.
3. Strategy for the Digitalization of Multimodal Transport Corridors of the CIS.
4. Main Directions of Cooperation in Forestry and the Forest Industry until 2035.
5. Strategy of Cooperation in Building the Information Society and the Digital Economy until 2035
   and its Action Plan.
6. Action Plan for the Second Phase of the Framework Program for the Peaceful Use of Nuclear Energy until 2030.
7. Plan of events of the Year of Health Protection in the CIS in 2026.
8. On the use of funds for the joint air defence system in 2026.
)",
       {"science-technology-strategy-2035", "economic-strategy-2030-second-stage-plan",
        "multimodal-corridors-digital-strategy", "forestry-main-directions-2035", "information-society-strategy-2035",
        "nuclear-framework-second-phase-plan", "health-year-2026-plan", "air-defence-funds-2026"}},
      {"session/2025-06-05",
       R"(1) On the Concept for the Development of Cooperation in Light Industry and its Action Plan;
2) On the Concept of Harmonization of National Air Traffic Management Systems;
3) On the Concept of Cooperation in the Field of Public Health Protection;
4) On the Agreement on Cooperation in the Development of Heavy Engineering;
5) On the Protocol amending the Agreement on the procedure for investigating accidents at work;
6) On the Regulation on the CIS Volunteers Forum;
7) On the Regulation on the Joint Communication System of the Armed Forces of the CIS;
8) On the badge “For the Development of Tourism in the CIS”;
9) On holding the regular meeting of the CIS Council of Heads of Government.
)",
       {"light-industry-concept", "air-traffic-harmonisation-concept", "public-health-concept",
        "heavy-engineering-agreement", "work-accidents-protocol", "volunteers-forum-regulation",
        "armed-forces-communication-regulation", "tourism-development-badge", "regular-meeting-decision-2025-06"}},
      {"session/2023-10-26",
       R"(Signed documents

- Action Plan for the celebration of the 80th anniversary of Victory in 2025
- on the single jubilee medal for the 80th anniversary of Victory
- Set of measures for the implementation of the Agreement on Cooperation in Mining and Metallurgy of 28 October 2016
- Interstate Programme of Cooperation in geodesy, cartography, spatial data and remote sensing up to 2026
- Interstate Target Program for the reclamation of territories of states exposed to uranium mining
- Action plan of the Year of the Volunteer Movement in 2024
- on the CIS championship (cup)
- Concept of digital transformation of fuel and energy industries with a plan of priority measures
- Regulation on technological platforms within the Interstate Programme of Innovative Cooperation until 2030
- Financing of the search for missing servicemen in Afghanistan in 2024
- On holding a regular meeting of the Council of Heads of Government
)",
       {"victory-80th-anniversary-plan", "victory-80th-anniversary-medal", "mining-metallurgy-measures",
        "geodesy-programme-2026", "uranium-reclamation-programme", "volunteer-year-2024-plan",
        "cis-championship-decision", "fuel-energy-digital-concept", "technological-platforms-regulation",
        "missing-servicemen-financing-2024", "regular-meeting-decision-2023-10"}},
      {"session/2022-10-28",
       R"(The Council signed: the Agreement on Free Trade in Services, Establishment, Activities and Investments; the Agreement on Cooperation in preventing and responding to public health emergencies of a sanitary and epidemiological nature.
Approved: the Plan of Joint Actions to counter antimicrobial resistance; the Concept of scientific, technical and technological cooperation; the Concept of Digital Transformation of the chemical complex; the Action Plan for humanitarian cooperation for 2023-2024; the Interstate Radio Navigation Program for 2023-2026.
)",
       {"free-trade-services-agreement", "public-health-emergencies-agreement", "antimicrobial-resistance-plan",
        "scientific-technical-concept", "chemical-complex-digital-concept", "humanitarian-plan-2023-2024",
        "radio-navigation-programme-2026"}},
      {"session/2021-11-12",
       "No.,Title,Type\n"
       "1,\"Concept for the strategic development of railway transport in the 1520 Area until 2030\",concept\n"
       "2,\"Comprehensive action plan for 2021-2025 for the Interstate Programme of Innovative Cooperation until "
       "2030\",action plan\n"
       "3,\"Action plan for the Year of Folk Art and Cultural Heritage, 2022\",action plan\n"
       "4,\"Agreement on cooperation in protecting copyright and related rights in information and telecommunication "
       "networks\",agreement\n"
       "5,\"Interstate target programme \"\"Reclamation of territories exposed to uranium mining\"\"\",programme\n"
       "6,\"Chairman of the Committee for Internationalist Warriors\",appointment\n",
       {"railway-1520-concept-2030", "innovation-programme-2030-plan-2021-2025", "folk-art-year-2022-plan",
        "copyright-networks-agreement", "uranium-reclamation-programme",
        "internationalist-warriors-committee-chairman-2021"}},
      {"session/2020-05-29",
       R"(• CIS Economic Development Strategy for the period until 2030;
• Priority areas of cooperation in the field of transport until 2030;
• Forecast of production and consumption of energy until 2030;
• Strategy of cooperation in physical culture and sport for 2021–2030;
• Main activities in the field of culture for 2021–2025;
• Programme of the Year of Architecture and Urban Planning in 2021;
• Agreement on the Network University of the CIS;
• Agreement on the Joint Communication System of the Armed Forces;
• Regulation on the CIS Award for achievements in the quality of products and services (new version);
• Statement of the Heads of Government on the spread of the coronavirus infection COVID-19.
)",
       {"economic-strategy-2030", "transport-priority-areas-2030", "energy-forecast-2030", "sport-strategy-2030",
        "culture-main-activities-2025", "architecture-year-2021-plan", "network-university-agreement",
        "armed-forces-communication-agreement", "quality-award-regulation-amendments", "covid-19-joint-efforts"}},
      {"session/2018-11-02",
       R"(1. Agreement on cooperation in ensuring preparedness for a nuclear accident or radiation emergency and mutual assistance
2. Agreement on cooperation in combating forest pests and diseases in border areas
3. Agreement on joint activities in the exploration and use of outer space for peaceful purposes
4. Protocol on the exchange of information in electronic form for tax administration
5. Concept of cooperation in high-tech energy equipment and its Action Plan
6. Plan of priority measures in the field of humanitarian cooperation for 2019-2020
7. Action plan for implementing the Agreement on waste electronic equipment
8. On amendments to the programme of reclamation of uranium territories
9. On financing aid to veterans in 2019
)",
       {"nuclear-accidents-agreement", "forest-pests-agreement", "outer-space-agreement", "tax-information-protocol",
        "energy-equipment-concept", "humanitarian-plan-2019-2020", "electronic-waste-agreement-action-plan",
        "uranium-reclamation-amendments-2018", "veterans-aid-financing-2019"}},
      {"session/2017-11-03",
       R"(1. Statement on the consolidation of efforts of the world community in counteracting international cartels
2. On the implementation of the Treaty on the Free Trade Zone of October 18, 2011
3. Agreement on the exchange of information on the customs value of goods
4. Concept of cooperation in the field of land reclamation and a plan of priority measures
5. Concept of cooperation in oil and gas machine building and a plan of priority measures
6. Protocol on amendments to the Agreement on Rules of Origin of November 20, 2009
7. Agreement on information exchange in combating terrorism, extremism and their financing
8. Amendments to the Regulation on the Coordination Transport Meeting
9. Financing of the population censuses of 2020
10. Appointment of Major General Sergei Dudko as deputy head of the CIS Anti-Terrorism Centre
)",
       {"anti-cartel-statement", "free-trade-treaty-implementation-2017", "customs-value-information-agreement",
        "land-reclamation-concept", "oil-gas-machine-building-concept", "rules-of-origin-protocol",
        "terrorism-information-agreement", "transport-coordination-session-amendments",
        "population-census-2020-financing", "appointment-sergei-dudko-2017"}},
      {"session/2016-06-07",
       R"(Agreement on cooperation in the field of education in energy
Agreement on the exchange of information on accidents at power facilities
Agreement on information interaction on the movement of radioactive sources
Treaty on the preservation of agricultural biodiversity
Protocol on the rules of public procurement between the parties to the free trade treaty of 18 October 2011
Strategy of cooperation in the chemical industry and a primary plan of actions
Strategy of cooperation in combating cancer
Decision on the 2020 population census
Decision on the international Art EXPO exhibition
On amendments to the single budget of the bodies of the CIS
)",
       {"energy-education-agreement", "power-accidents-information-agreement", "radioactive-sources-agreement-2016",
        "agricultural-biodiversity-agreement", "public-procurement-protocol", "chemical-industry-strategy",
        "cancer-strategy", "population-census-2020", "art-expo-decision", "single-budget-amendments-2016"}},
      {"session/2015-10-30",
       R"(1. Action plan for the third stage (2016–2020) of the Economic Development Strategy of the CIS
2. Agreement on the terms of inter-operator settlements in international telecommunications
3. Package of measures for the use of natural gas as motor fuel
4. On the state of competition on the markets of medicines
5. On the implementation of the Treaty on the Free Trade Zone of 18 October 2011
6. Protocol amending the Agreement on the Rules for Determining the Country of Origin of Goods
7. Appointments
7.1. Appointment of Vladimir Sokolin as chairman of the CIS Statistical Committee
7.2. Extension of the term of Marat Abdyraev as deputy head of the CIS Anti-Terrorism Centre
8. Joint air defence system:
8.1. Funds for the joint air defence system in 2016
8.2. Use of the funds for the joint air defence system
9. Base organisation for education in combating money laundering and the financing of terrorism
)",
       {"economic-strategy-2020-plan-2016-2020", "telecom-settlements-agreement", "natural-gas-motor-fuel-measures",
        "medicines-competition-decision", "free-trade-treaty-implementation-2015", "rules-of-origin-protocol-2015",
        "appointment-vladimir-sokolin-2015", "appointment-marat-abdyraev-2015", "air-defence-funds-2016",
        "air-defence-funds-use", "anti-money-laundering-base-organisation"}}};
  return lists;
}

}  // namespace chronicle::test
