// The words by which war coverage and what only sounds like it are told: no war, no place and no side decides.
// Plain forms; the scan finds their plurals and verb forms. Two words: a phrase. Capitals do not matter.

/** What a word does in a report of fighting, and how plainly: the first list speaks for war by itself, the second with others. */
export const roles = {
  /** Who fights. */
  actor: [
    'troop soldier army infantry battalion brigade regiment platoon militia militiaman militiamen militant rebel insurgent insurgency guerrilla guerilla paramilitary ' +
      'mercenary warlord garrison separatist jihadist jihadi combatant peacekeeper serviceman servicemen commando invader occupier occupiers gunmen conscript subversive ' +
      'armed_force armed_group armed_men armed_wing special_force government_force ground_force rebel_force occupation_force defence_force defense_force general_staff armoured_column',
    'military force commander enemy reinforcement fighter marine navy naval air_force gunman terrorist terrorism colonel lieutenant sergeant regime security_force coast_guard extremist ' +
      'defence_minister defense_minister defence_ministry defense_ministry defense_secretary defence_secretary service_member deployment deploy',
  ],
  /** What they fight with. */
  weapon: [
    'missile artillery mortar howitzer warhead munition ammunition shelling warplane landmine shrapnel ballistic gunship kamikaze rocket_propelled warship anti_aircraft ' +
      'anti_tank air_defence air_defense fighter_jet barrel_bomb cluster_bomb guided_bomb armoured_vehicle armored_vehicle fighting_vehicle artillery_fire attack_helicopter ' +
      'chemical_weapon nerve_agent mortar_fire heavy_weapon rocket_fire machine_gun machinegun attack_drone',
    'rocket drone tank bomb grenade explosive uav gunfire frigate submarine helicopter aircraft jet mine rifle weapon armour armored armoured destroyer vessel arms dynamite sniper',
  ],
  /** What they do. */
  act: [
    'airstrike air_strike air_raid shelled bombard bombardment invade invasion incursion counteroffensive counter_offensive besiege siege ambush recapture overrun overran ' +
      'skirmish hostilities troop_movement military_operation drone_strike missile_strike rocket_attack drone_attack missile_attack ground_offensive military_action annex annexation ' +
      'military_campaign blockade suicide_bomb suicide_bomber suicide_bombing car_bomb',
    'attack strike struck assault raid storm seize capture clash fight fighting battle offensive advance retreat repel intercept bombing shell launch destroy occupy occupation ' +
      'liberate surrender retaliate retaliation retaliatory blast explosion shoot shot fire fired downed sink sank target drop encircle surround besieged ambushed dismantle ' +
      'bombed crossfire casualty violence escalation escalate',
  ],
  /** Who suffers it. */
  victim: [
    'civilian prisoner_of_war prisoners_of war_crime atrocity ethnic_cleansing mass_grave human_shield displaced_people displaced_person internally_displaced',
    'killed kill dead wounded casualties hostage captive captivity displaced refugee massacre genocide death_toll captured bodies injured killing besieged evacuate evacuation flee fled kidnap abduct kidnapping',
  ],
  /** How it is ended, fed and talked about. */
  truce: [
    'ceasefire cease_fire truce armistice peace_talk peace_deal peace_plan peace_agreement peace_accord prisoner_swap prisoner_exchange hostage_deal humanitarian_corridor ' +
      'humanitarian_pause peacekeeping military_aid security_council demilitarize demilitarise security_guarantee no_fly arms_embargo cessation_of withdrawal_of military_assistance',
    'envoy negotiator mediator mediate delegation talks settlement accord veto sanction withdraw withdrawal humanitarian peace diplomat negotiation de-escalation aid_convoy united_nations un u.n nato diplomatic',
  ],
  /** What it is called. */
  war: [
    'battlefield frontline front_line at_war war_torn war_zone warring battlespace combat_operation armed_conflict civil_war war_on invading_army contact_line',
    'war warfare wartime conflict combat bloodshed stronghold rebel_held militarily occupied',
  ],
} as const;

/** Words that show the page speaks of something else, by what that is. */
export const otherSubjects = {
  sport:
    'match game season league coach player championship cup striker midfielder quarterback playoff tournament boxing boxer bout knockout inning referee umpire stadium athlete ' +
    'olympic football soccer basketball baseball hockey cricket rugby tennis golf racing grand_prix squad nfl nba mlb nhl ufc fifa wrestler wrestling halftime rivalry',
  show:
    'film movie actor actress box_office trailer episode sequel franchise netflix gamer gaming console xbox playstation nintendo multiplayer novelist album song singer ' +
    'broadway screenplay screenwriter celebrity hollywood comic cinema streaming_service premiere tv_show gameplay quest loot anime manga dvd television_series tv_series science_fiction video_game protagonist antagonist fiction fantasy bestseller star_wars',
  police:
    'police bank_robber suspect sheriff detective robbery burglary robber gang cartel policeman policewoman officer-involved stabbing stabbed misdemeanor fbi inmate mass_shooting high_school trafficking drug ' +
    'homicide thief smuggler',
  court:
    'jury defendant court_battle legal_battle estate convicted sentenced sentencing felony courtroom attorney lawyer plea pleaded plead guilty parole trial courthouse indictment indicted manslaughter ' +
    'stolen stole theft forged lawsuit verdict',
  trade:
    'company trade_deal trade_war trade_talk tariff_war export takeover boardroom margins shares investor profit stock customer revenue ceo startup tariff consumer shareholder retailer quarterly earnings merger acquisition brand sales ' +
    'price_war economist inflation venture valuation exporter antitrust copyright patent broadband advertiser app',
  labour:
    'union wage walkout picket strike_action industrial_action pay_rise employer employee collective_bargaining teamsters commuter',
  nature:
    'earthquake quake magnitude hurricane tornado typhoon cyclone flood flooding wildfire blaze firefighter rainfall tsunami volcano eruption epicentre epicenter landslide avalanche heatwave ' +
    'motorist pedestrian derailment ferry gas_leak miner shaft aftershock',
  animals:
    'wolf wolves sheep shark insect beetle species ranger wildlife zoo pest planet moon spacecraft astronaut telescope lunar orbit researcher',
  home: 'library librarian pupil classroom head_teacher recipe cooking furniture shopping supermarket grocery holiday wedding gift gardener chocolate kitchen',
  illness: 'virus vaccine vaccination pandemic epidemic covid coronavirus ebola cancer symptom outbreak flu plague',
  politics:
    'election voter candidate senator republican democrat democratic primary ballot congressman congresswoman impeachment nominee caucus gop ' +
    'midterm filibuster tax abortion gun_control debate running_mate super_pac presidential_race white_house',
  drill:
    'training trained exercise drill recruit recruiting recruitment recruiter enlist reservist cadet fitness uniform parade ceremony interoperability academy simulated simulation scenario ' +
    'air_show shipyard engineer bonus fly-past test_range',
  protest: 'protester demonstrator protest demonstration riot rioter tear_gas strike_leader riot_police',
  past:
    'anniversary veteran century historian centenary exhibition reenactor museum commemorate commemoration wwii world_war vietnam_war cold_war nazi holocaust memoir biography medieval ' +
    'reenactment obituary 1940s 1950s 1960s napoleonic roman_empire',
} as const;

/** Look like forms of words above and are none. */
export const notMeant = 'forced forcing according accordingly looting';

/** Known theatres and parties: they add a little, they never decide. */
export const theatres =
  'ukraine ukrainian kyiv russia moscow donbas crimea kharkiv kherson russian gaza palestine palestinian israel israeli hamas hezbollah idf west_bank lebanon syria syrian damascus aleppo kurdish yemen yemeni houthi sanaa red_sea sudan sudanese darfur khartoum ' +
  'rsf libya libyan tripoli benghazi somalia somali al-shabaab afghan afghanistan kabul taliban iraq iraqi mosul isis isil daesh islamic_state al-qaeda al-qaida boko_haram sahel mali congo congolese m23 tigray ethiopian eritrean ' +
  'nagorno-karabakh azerbaijani armenian myanmar rohingya kashmir balochistan chechnya chechen bosnia kosovo nato kremlin pentagon contras farabundo fmln salvadoran farc iran iranian pakistani korean taiwan';

/** Words that are often a figure of speech (`of`), and the words before and after that make them one. */
export const figures = {
  of: 'war wars battle battles fight fighting strike strikes attack shot bomb tank fire combat warfare struck',
  before:
    'trade price culture star bidding turf cold drug class tariff ratings console streaming browser format gang world phony word legal court custody title political courtroom lightning hunger labor labour general rent ' +
    'pricing talent great boardroom propaganda information battle pitched heart panic shark art cyber food third first second lucky three tug-of',
  after:
    'chest room on_drugs on_christmas on_poverty on_cancer on_women on_coal on_obesity of_words horse paint bond royale rap pass hardened cry of_attrition against_cancer back zone_diet out price',
} as const;
