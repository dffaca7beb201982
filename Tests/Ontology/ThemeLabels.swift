/// What each theme is called and where it stands, written down a second time: whoever changes a
/// label changes what an export finds, and says so here. A line for a theme and the one above it,
/// with a star where a scope note explains it; then its labels by kind, in any order. No language
/// means English.
enum ThemeLabels {
  static let table = """
    customs-cooperation*
    - pref: Customs cooperation | 税関協力@ja | 세관협력@ko
    ipr* < customs-cooperation
    - pref: Intellectual property rights protection | 知的財産@ja | 知识产权@zh | 지식재산권@ko
    - alt: IPR | intellectual property | intellectual property right | \
      intellectual property rights
    - hidden: IP | IPRs
    right-holders < ipr
    - pref: Cooperation with right holders
    - alt: right holder | right holders
    - hidden: right-holder | right-holders | rights holder | rights holders
    cei < customs-cooperation
    - pref: Customs enforcement and intelligence | 조사단속@ko
    - alt: CEI | customs offense | customs offenses | law enforcement techniques
    - hidden: customs offence | customs offences | law enforcement technique
    anti-smuggling* < cei
    - pref: Anti-smuggling | 密輸@ja | 走私@zh | 밀수단속@ko
    - alt: illicit goods | illicit trafficking | smuggling
    - hidden: antismuggling
    gold-smuggling < anti-smuggling
    - pref: Gold smuggling | 金の密輸@ja
    - alt: gold bullion smuggling
    drugs < anti-smuggling
    - pref: Illegal drugs
    - alt: drug smuggling | illegal drug | 不正薬物密輸@ja | 贩毒@zh
    - hidden: drugs smuggling
    weapons < anti-smuggling
    - pref: Illegal weapons
    - alt: weapon | weapons | 非法武器贩运@zh
    commercial-fraud < cei
    - pref: Commercial fraud
    counter-terrorism < cei
    - pref: Counter-terrorism | 打击恐怖主义@zh | 대테러@ko
    - alt: anti-terrorism | antiterrorism | counterterrorism | terrorism
    joint-operations < cei
    - pref: Joint operations
    - alt: joint operation
    aeo < customs-cooperation
    - pref: Authorized Economic Operators | 经认证的经营者@zh | 認定事業者@ja | 성실무역업체@ko
    - alt: AEO | authorized economic operator
    - hidden: AEOs | authorised economic operator | authorised economic operators
    mutual-recognition < aeo
    - pref: Mutual recognition of AEO programmes | 互认@zh | 相互承認@ja | 상호인정@ko
    - alt: mutual recognition
    customs-procedures* < customs-cooperation
    - pref: Customs procedures | 税関手続@ja | 통관절차@ko
    - hidden: customs procedure | customs process | customs processes
    trade-facilitation < customs-cooperation
    - pref: Trade facilitation | 貿易円滑化@ja | 贸易便利化@zh | 무역원활화@ko
    - hidden: trade-facilitation
    human-resource-development* < customs-cooperation
    - pref: Human resource development | 직원능력배양@ko
    - alt: capacity building | exchange of officials | training institution | \
      training institutions | training program | 能力建设@zh
    - hidden: capacity-building | human resources development | training programme | \
      training programmes | training programs
    information-exchange < customs-cooperation
    - pref: Information exchange | 信息交流@zh | 情報交換@ja | 정보교환@ko
    - hidden: information-exchange
    institutionalization < customs-cooperation
    - pref: Institutionalization of the cooperation
    - alt: institutionalization
    - hidden: institutionalisation
    international-fora < customs-cooperation
    - pref: Cooperation in international fora | 국제무대에서의 협력@ko
    - alt: international fora | international forums | international organization | \
      international organizations | multilateral organization | multilateral organizations
    - hidden: international forum | international organisation | international organisations | \
      multilateral organisation | multilateral organisations
    environment < customs-cooperation
    - pref: Environmental protection | 环境保护@zh | 環境保護@ja
    - alt: environment
    trade-statistics < customs-cooperation
    - pref: Trade statistics | 贸易统计@zh
    passengers* < customs-cooperation
    - pref: Passenger flows and passenger data | 旅行者@ja
    - alt: APIS | PNR | passenger | passengers
    public-awareness < customs-cooperation
    - pref: Public awareness
    trade-cooperation
    - pref: Trade and investment cooperation
    free-trade-agreements < trade-cooperation
    - pref: Free trade agreements
    - alt: FTA | free trade agreement | free trade area
    - hidden: FTAs
    investment < trade-cooperation
    - pref: Investment
    - alt: foreign direct investment | investment agreement | investment protection | \
      investments
    digital-trade < trade-cooperation
    - pref: Digital trade
    - alt: digital economy | paperless trade
    supply-chains < trade-cooperation
    - pref: Supply chains
    - alt: industrial chain | industrial chains | supply chain
    small-enterprises < trade-cooperation
    - pref: Small and medium-sized enterprises
    - alt: SMEs | small and medium enterprises | small and medium-sized enterprise
    - hidden: SME
    intellectual-property-cooperation
    - pref: Cooperation of intellectual property offices
    patents < intellectual-property-cooperation
    - pref: Patents
    - alt: patent | patent application | patent applications | patent examination
    trademarks < intellectual-property-cooperation
    - pref: Trademarks
    - alt: trademark | trademark examination
    - hidden: trade mark | trade marks
    industrial-designs < intellectual-property-cooperation
    - pref: Industrial designs
    - alt: design examination | design protection | industrial design
    utility-models < intellectual-property-cooperation
    - pref: Utility models
    - alt: utility model
    bad-faith-filings < intellectual-property-cooperation
    - pref: Bad-faith filings
    - alt: bad faith filing | bad faith filings | bad-faith filing
    water-cooperation
    - pref: Cooperation on water resources
    water-management < water-cooperation
    - pref: Water resources management
    - alt: IWRM | integrated water resources management | water management | water resource | \
      water resources
    floods < water-cooperation
    - pref: Floods
    - alt: flood | flood control | flood management | flood prevention
    droughts < water-cooperation
    - pref: Droughts
    - alt: drought | drought management
    rivers-lakes < water-cooperation
    - pref: Rivers and lakes
    - alt: lake management | river basin | river basins | river management | river restoration
    water-supply < water-cooperation
    - pref: Water supply and sanitation
    - alt: drinking water | sanitation | wastewater | water supply
    - hidden: waste water
    education-cooperation
    - pref: Cooperation on education
    student-exchange < education-cooperation
    - pref: Student exchange
    - alt: exchange of students | student exchanges | student mobility
    higher-education < education-cooperation
    - pref: Higher education
    - alt: quality assurance of universities | universities | university
    teachers < education-cooperation
    - pref: Teachers
    - alt: exchange of teachers | teacher | teacher training
    vocational-training < education-cooperation
    - pref: Vocational education and training
    - alt: vocational education | vocational training
    language-education < education-cooperation
    - pref: Language education
    - alt: language learning | language teaching
    health-cooperation
    - pref: Cooperation on health
    infectious-diseases < health-cooperation
    - pref: Infectious diseases
    - alt: communicable disease | communicable diseases | epidemic | epidemics | \
      infectious disease
    pandemic-preparedness < health-cooperation
    - pref: Pandemic preparedness and response
    - alt: pandemic | pandemic influenza | pandemic preparedness | pandemics
    ageing < health-cooperation
    - pref: Ageing
    - alt: ageing population | ageing societies | ageing society | elderly care | healthy ageing
    - hidden: aging | aging population | aging society
    health-coverage < health-cooperation
    - pref: Universal health coverage
    - alt: UHC | health insurance
    non-communicable-diseases < health-cooperation
    - pref: Non-communicable diseases
    - alt: NCDs | non-communicable disease | noncommunicable diseases
    - hidden: NCD
    traditional-medicine < health-cooperation
    - pref: Traditional medicine
    - alt: oriental medicine | traditional medicines
    environmental-cooperation
    - pref: Cooperation on the environment
    air-pollution < environmental-cooperation
    - pref: Air pollution
    - alt: PM2.5 | air quality | fine dust | fine particulate matter
    dust-sandstorms < environmental-cooperation
    - pref: Dust and sandstorms
    - alt: dust and sandstorm | sandstorm | sandstorms | yellow dust
    climate-change < environmental-cooperation
    - pref: Climate change
    - alt: carbon neutrality | global warming | greenhouse gas | greenhouse gases
    biodiversity < environmental-cooperation
    - pref: Biodiversity
    - alt: biological diversity | endangered species | invasive alien species
    marine-litter < environmental-cooperation
    - pref: Marine litter
    - alt: marine debris | marine plastic litter | plastic waste
    waste-recycling < environmental-cooperation
    - pref: Waste and recycling
    - alt: circular economy | e-waste | recycling | waste management
    fisheries-cooperation
    - pref: Cooperation on fisheries
    fish-stocks < fisheries-cooperation
    - pref: Fish stocks
    - alt: fish stock | fisheries resources | fishery resources | stock assessment
    illegal-fishing < fisheries-cooperation
    - pref: Illegal, unreported and unregulated fishing
    - alt: IUU | IUU fishing | illegal fishing
    aquaculture < fisheries-cooperation
    - pref: Aquaculture
    - alt: fish farming | mariculture
    fishing-safety < fisheries-cooperation
    - pref: Safety of fishing vessels
    - alt: fishing boat | fishing boats | fishing vessel | fishing vessels
    """
}
