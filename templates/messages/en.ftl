# The fixed words of the report in English (British spelling, the Secretariat's terms).
# Values in braces are put in by the program; a value that is a figure keeps its id in every format.

## Numbers and dates

number-decimal = .
number-group = ,
number-percent = { $number }{ "\u00A0" }%
amount = { $currency }{ "\u00A0" }{ $number }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
figure-not-available = not available
figure-not-reported = not reported
figure-not-shown = not shown ({ $given } of { $asked } cities sent a submission)
figure-not-shown-given = not shown ({ $given } of { $asked } give it)
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
period = { $start } to { $end }

## Documents

label-exhibit = Exhibit
label-table = Table
label-section = Section
label-appendix = Appendix
label-notes = Notes
label-back = Back to the text

## The page

label-table-of = The table of
exhibit-not-drawn = This exhibit has no drawing: it has { $rows } lines, and a drawing that fits a page has at most { $most }.
contents = Contents
skip-to-text = Skip to the text
pdf-as-of = Data as of { $as_of }
pdf-exhibits = Exhibits
pdf-page = Page { $page } of { $pages }
page-subtitle = { $network } · data as of { $as_of }
page-description = { $title }, data as of { $as_of }
page-as-of = Data as of
page-period = Period covered
page-edition = Edition
page-edition-jcm = For the members and the { $body }
page-edition-public = Public
page-mark = Status
page-made = Drafted by
page-made-by = { $unit }, { $secretariat }
page-contents = Contents
page-places = Cities and countries
page-places-filter = Find a city or country
page-places-count = { $n } of { $m } cities
page-place-previous = Previous: { $name }
page-place-next = Next: { $name }
page-place-list = All cities
page-tools = Display
page-theme = Colours
page-theme-system = As the system
page-theme-light = Light
page-theme-dark = Dark
page-figures = Mark the figures
page-figures-hint = A click on a figure says where it comes from. For the keyboard, mark the figures first; Tab then goes from one to the next, and Enter opens it.
page-rows-filter = Find in this table
page-rows-count = { $n } of { $m } rows
page-figure = Where this figure comes from
page-figure-id = Figure
page-figure-formula = Formula
page-figure-coverage = Coverage
page-figure-coverage-of = { $n } of { $m } { $what }
page-figure-as-of = As of
page-figure-sources = Sources
page-figure-sources-more = and { $n } more
page-figure-sources-none = none
page-figure-left-out = Left out
page-figure-left-out-one = { $n }: { $reason }
page-figure-left-out-none = nothing
page-figure-trace = Every source with its line
page-close = Close

# Of what a figure has a coverage, after two numbers, and why something was not counted.
covered-member-cities-that-sent-a-submission = member cities that sent a submission
covered-member-cities-that-reported-both-times = member cities that reported both times
covered-listed-projects-that-give-the-value = listed projects that give the value
covered-projects-of-both-cycles-that-give-the-value-in-both = projects of both cycles that give the value in both
covered-completed-projects-that-give-the-value = completed projects that give the value
covered-indicators-that-give-the-value = indicators that give the value
covered-member-cities-that-give-the-value = member cities that give the value
covered-targets-that-give-the-value = targets that give the value
covered-recommendations-that-were-followed-up = recommendations that were followed up
uncounted-without-rate = without rate
uncounted-not-given = not given
uncounted-cancelled = cancelled
uncounted-withdrawn = withdrawn
uncounted-merged = merged
uncounted-no-longer-listed = no longer listed
uncounted-reported-once = reported once
uncounted-renamed = renamed
uncounted-reclassified = reclassified
uncounted-rescoped = rescoped
uncounted-split = split
uncounted-returned = returned
uncounted-not-the-same-both-times = not the same both times

## The mark: at which stage the report was built

mark-no-ledger = Draft: no ledger of sign-offs is kept for this cycle, so nothing in this report is on record as cleared or approved.
mark-draft = Draft for { $purpose }.
mark-draft-open = Draft for { $purpose } — { $open ->
        [one] 1 city not cleared
       *[other] { $open } cities not cleared
    }.
mark-approved = Approved by the Chair, advised by the Shepherd, on { $on }; for { $purpose }.
mark-changed = Draft: changed since it was approved on { $on }.
mark-published = Published on { $on }.
chain-purpose-call = internal use, before the call
chain-purpose-city-report = internal use, while the cities report
chain-purpose-clearance = internal use, during national clearance
chain-purpose-intake = internal use, during intake
chain-purpose-annual-meeting = the Annual Meeting
chain-purpose-draft = internal use, during drafting
chain-purpose-review = the members’ review
chain-purpose-approval = approval by the Chair
chain-purpose-dissemination = the sectoral bodies, for notation
chain-purpose-publication = publication
chain-purpose-body = the { $body }

## Statuses and stages

status-planning = planning
status-ongoing = on-going
status-completed = completed
status-suspended = suspended
stage-planning = planning
stage-proposal = proposal
stage-pre-feasibility = pre-feasibility
stage-feasibility = feasibility
stage-ongoing = on-going
stage-design = design
stage-procurement = procurement
stage-implementation = implementation
stage-scale-up = scale-up
stage-completed = completed
stage-suspended = suspended
stage-cancelled = cancelled
stage-withdrawn = withdrawn
stage-merged = merged
stage-no-longer-listed = no longer listed
missing-not-reported = not reported
missing-not-known = not known
missing-not-applicable = not applicable
missing-not-disclosed = not disclosed
reported-none = none
yes = yes
no = no
months = { $months ->
    [one] 1 month
   *[other] { $months } months
 }
km2 = { $number } km²
persons-per-km2 = { $number } persons per km²

## Coded values

origin-action-plan-2018 = action plan of 2018
origin-action-plan-update = update of the action plan
origin-other = other
change-kind-new = listed for the first time
change-kind-rescoped = scope changed
change-kind-reclassified = focus area or type changed
change-kind-returned = returned to the list
change-kind-withdrawn = withdrawn
change-kind-merged-into = merged into another
change-kind-split-from = split from another
rating-on-track = ▲{ "\u00A0" }on track
rating-at-risk = ◆{ "\u00A0" }at risk
rating-off-track = ▼{ "\u00A0" }off track
rating-change-better = better now
rating-change-same = the same now
rating-change-worse = worse now
milestone-state-met-on-time = met on time
milestone-state-met-late = met late
milestone-state-missed = not met, though its first date is past
milestone-state-upcoming = still to come
milestone-state-not-known = not known whether it was met
delay-on-time = as first planned, or before
delay-up-to-6-months = up to 6 months later
delay-up-to-12-months = 7 to 12 months later
delay-over-12-months = more than 12 months later
result-level-output = output
result-level-outcome = outcome
result-level-impact = impact
direction-up = more is better
direction-down = less is better
direction-missing = direction: { $words }
data-quality-measured = measured
data-quality-survey = from a survey
data-quality-higher-level = from data of a higher level
data-quality-estimated = estimated on stated assumptions
data-quality-personal-estimate = estimated by a person
data-quality-unknown = unknown or not traceable
progress-band-reached = target reached
progress-band-half-way = half of the way or more
progress-band-begun = less than half of the way
progress-band-not-begun = at the baseline, or gone the other way
cost-basis-indicative = indicative
cost-basis-approved = approved
cost-basis-revised = revised
instrument-grant = grant
instrument-loan = loan
instrument-equity = equity
instrument-guarantee = guarantee
instrument-bond = bond
instrument-ppp = public-private partnership
instrument-own-budget = own budget
instrument-technical-assistance = technical assistance
instrument-in-kind = in kind
instrument-national-transfer = transfer from the national budget
finance-status-sought = sought
finance-status-pledged = pledged
finance-status-committed = committed
finance-status-disbursing = disbursing
finance-status-closed = closed
rung-sought = Sought
rung-pledged = Pledged
rung-committed = Committed
rung-disbursed = of which disbursed
partner-kind-government = national government
partner-kind-local-government = local government
partner-kind-other-public = other public body
partner-kind-bilateral = bilateral agency
partner-kind-multilateral = multilateral organisation
partner-kind-foundation = foundation
partner-kind-private = private company
partner-kind-academic = university or research
partner-kind-ngo = non-governmental organisation
partner-kind-other = other
partner-role-funding = funding
partner-role-accountable = accountable
partner-role-extending = extending
partner-role-implementing = implementing
partner-role-technical = technical
partner-role-solution-provider = solution provider
partner-role-research = research
partner-role-twin-city = twin city
agreement-loi = letter of intent
agreement-mou = memorandum of understanding
agreement-contract = contract
agreement-grant = grant agreement
agreement-loan = loan agreement
agreement-none = nothing signed
agreement-stage-discussed = Discussed: nothing signed
agreement-stage-intended = Intended: letter of intent or memorandum of understanding
agreement-stage-bound = Bound: contract, grant agreement or loan agreement
agreement-stage-not-said = Not said
challenge-kind-funding = funding
challenge-kind-technical-capacity = technical capacity
challenge-kind-human-resources = human resources
challenge-kind-legal-regulatory = law and regulation
challenge-kind-procurement = procurement
challenge-kind-data-interoperability = data and interoperability
challenge-kind-social-acceptance = social acceptance
challenge-kind-security = security
challenge-kind-other = other
challenge-kind-coordination = coordination between agencies
challenge-kind-land-site-utilities = land, site or utilities
challenge-kind-disaster-shock = a disaster or another shock
support-kind-technical = technical assistance
support-kind-advisory = advice or planning
support-kind-training = training
support-kind-knowledge-exchange = exchange of knowledge
support-kind-funding = funding or investment
support-kind-partner-matching = finding a partner
support-kind-policy-coordination = coordination between agencies or governments
assessment-met = met
assessment-on-track = on track
assessment-behind = behind
assessment-not-measurable = not measurable
assessment-dropped = dropped
area-basis-city = city
area-basis-metropolitan = metropolitan area
area-basis-district = district
area-basis-province = province
area-basis-site = site of the projects
area-basis-not-stated = of what, is not reported
addressee-chief-smart-city-officers = Chief Smart City Officers
addressee-national-representatives = National Representatives
addressee-chair = Chair
addressee-shepherd = Shepherd
addressee-secretariat = Secretariat
addressee-external-partners = external partners
follow-up-open = open
follow-up-in-progress = in progress
follow-up-done = done
follow-up-dropped = dropped
follow-up-not-said = not reported
pillar-political-security = Political-Security
pillar-economic = Economic
pillar-socio-cultural = Socio-Cultural
pillar-cross = Cross-pillar

## Columns

column-about = About
column-actual = Actual
column-addressee = Addressee
column-agreement = Agreement
column-aim = Aim
column-aliases = Also written
column-amount = Amount (USD)
column-area = Focus area
column-as-of = As of
column-assessment = Assessment by the city
column-baseline = Baseline
column-became = What became of it
column-body = Body
column-by = By
column-by-when = By
column-challenges = Open challenges
column-change = Since the last report
column-change-of-rating = Rating since the last report
column-cities = Member cities
column-city = City
column-code = Code
column-committed = Committed (USD)
column-completed = ■ Completed
column-cost = Cost
column-cost-usd = Cost (USD)
column-country = Member State
column-cycle = Report
column-data = Data quality, source
column-definition = Definition
column-delay = End, against the end first planned
column-disbursed = Disbursed (USD)
column-due = Due
column-due-now = Due now
column-evidence = Rests on
column-former-area = Former focus area
column-former-title = Former title
column-found = What was found
column-given = Projects that give it
column-goal = Goal
column-how = How it left
column-how-came = How it came
column-id = Id
column-indicator = Indicator
column-indicators = Indicators
column-instrument = Instrument
column-instrument-status = Instrument, status
column-kind = Kind
column-latest = Latest
column-lesson = Lesson
column-level = Level
column-line-committed = Committed
column-line-disbursed = Disbursed
column-line-sought = Sought
column-lines = Lines
column-location = Location
column-member-since = Member since
column-met-on = Met on
column-milestone = Milestone
column-milestones = Milestones
column-name = Name
column-note = Note
column-noted = Noted on
column-number = No.
column-on = Date
column-ongoing = ◐ On-going
column-partner = Partner
column-partnerships = Partnerships
column-pillar = Pillar
column-place = Place
column-planning = ◇ Planning
column-pledged = Pledged
column-programme = Programme
column-progress = Way done
column-project = Project
column-projects = Projects
column-quality = How the value was found
column-rating = Rating
column-received = Submissions
column-recommendation = Recommendation
column-report = Report
column-reported = Reported
column-representative = National Representative
column-requests = Requests
column-role = Role
column-share = Share
column-short = Short name
column-signed-on = Signed
column-sought = Amount sought
column-source = Source
column-source-asked = Source asked
column-stage = Stage
column-state = State
column-status = Status
column-step = Step
column-suspended = ‖ Suspended
column-target = Target
column-targets = Targets
column-term = Term
column-unit = Unit
column-value = Value
column-way = How far
column-what = What
row-rated = Rated
not-said = not said
column-figure = Figure
column-since = Since the report of
column-what-changed = What changed
row-total = Total
none = –

## What a chapter rests on

coverage = { $name }: disclosed for { $given } of { $total_count ->
    [one] { $total } project
   *[other] { $total } projects
 }.
coverage-not-shown = { $name }: { $given }.
left-out-without-rate = { $number_count ->
    [one] { $number } amount is left out: its currency has no rate.
   *[other] { $number } amounts are left out: their currencies have no rate.
 }
left-out-not-given = { $number_count ->
    [one] { $number } amount is left out: the city does not give it.
   *[other] { $number } amounts are left out: the cities do not give them.
 }
left-out-of-gap = { $number_count ->
    [one] { $number } of these projects is left out: an amount of it is not given or has no rate.
   *[other] { $number } of these projects are left out: an amount of each is not given or has no rate.
 }
disclosed-project-type = Project type
disclosed-outcomes = Strategic outcomes
disclosed-sdg-targets = Sustainable Development Goals
disclosed-origin = Origin
disclosed-objective = Objective
disclosed-summary = Summary
disclosed-stage-since = Date of the present stage
disclosed-start = Start, planned or actual
disclosed-end = End, planned or actual
disclosed-delay = End, first planned and as it stands
disclosed-progress = Progress of the works
disclosed-rating = Rating
disclosed-milestones = Milestones
disclosed-indicators = Indicators
disclosed-cost = Cost
disclosed-finance = Finance
disclosed-partners = Partners
disclosed-challenges = Challenges
disclosed-support-required = Support required
disclosed-lessons = Lessons
disclosed-next-steps = Next steps
disclosed-evidence = Evidence
no-earlier-report = Not available: no earlier report stands beside this one.

## Cover

cover-as-of = Data as of { $date }.
cover-period = Period covered: { $period }.
cover-by = Drafted by the { $unit } of the { $secretariat } for the { $network } ({ $abbreviation }).
cover-edition-jcm = Edition for the members and the { $body }. It holds everything that was submitted; what a city has not consented to publish is not for the public.
cover-edition-public = Public edition. Costs, finance and photos are shown only of cities that consent to it; where a city does not, they are given as not disclosed and are in no total.
cover-how-to-read = Every number in this report is counted from the submissions of the member cities, once, and is the same wherever it is printed. What was not reported is said to be not reported; it is never shown as zero.
cover-where-it-stands = { $appendix } says how each number is made, { $quality } what is known of the data.

## Foreword

foreword-title = Foreword
foreword-empty = Its file holds no text that can be printed.

## Key messages

key-title = Key messages
key-coverage = { $reported } of { $members } member cities reported.
key-projects = Listed projects: { $total }.
key-statuses = The network lists { $total_count ->
    [one] { $total } project
   *[other] { $total } projects
 }: { $planning } in planning ({ $planning_share }), { $ongoing } on-going ({ $ongoing_share }), { $completed } completed ({ $completed_share }) and { $suspended } suspended.
key-cost = Sum of these costs: { $cost } US dollars.
change-projects-rose = The number of projects rose from { $last } in the report of { $cycle } to { $this }.
change-projects-fell = The number of projects fell from { $last } in the report of { $cycle } to { $this }.
change-projects-unchanged = The number of projects is unchanged since the report of { $cycle }: { $last } then, { $this } now.
change-projects-cannot-be-compared = The number of projects cannot be compared with the report of { $cycle }. Then: { $last }. Now: { $this }.
matched-cities = { $cities_count ->
    [one] In the { $cities } city that reported both times it
   *[other] In the { $cities } cities that reported both times it
 }
change-matched-rose = { matched-cities } rose from { $last } to { $this }.
change-matched-fell = { matched-cities } fell from { $last } to { $this }.
change-matched-unchanged = { matched-cities } is unchanged: { $last } then, { $this } now.
change-matched-cannot-be-compared = Cities that reported both times: { $cities }. Their projects then: { $last }. Now: { $this }.
change-matched-none = Cities that reported both times: { $cities }.
change-joined = { $projects_count ->
    [one] { $projects } project is
   *[other] { $projects } projects are
 } in { $cities_count ->
    [one] the { $cities } city that had
   *[other] the { $cities } cities that had
 } not reported last time.
change-new = { $projects_count ->
    [one] { $projects } project is listed for the first time.
   *[other] { $projects } projects are listed for the first time.
 }
change-completed = { $projects_count ->
    [one] { $projects } project is listed as completed for the first time.
   *[other] { $projects } projects are listed as completed for the first time.
 }
change-withdrawn = { $projects_count ->
    [one] { $projects } project was withdrawn.
   *[other] { $projects } projects were withdrawn.
 }
change-cancelled = { $projects_count ->
    [one] { $projects } project was cancelled.
   *[other] { $projects } projects were cancelled.
 }
change-merged = { $projects_count ->
    [one] { $projects } project was merged into another.
   *[other] { $projects } projects were merged into others.
 }
change-no-longer-listed = { $projects_count ->
    [one] { $projects } project is no longer listed, without a reason given.
   *[other] { $projects } projects are no longer listed, without a reason given.
 }
change-not-reported = { $projects_count ->
    [one] { $projects } project of last time is in a city that gave no list this time.
   *[other] { $projects } projects of last time are in cities that gave no list this time.
 }
change-renamed = { $projects_count ->
    [one] { $projects } project carries a new title.
   *[other] { $projects } projects carry a new title.
 }
change-reclassified = { $projects_count ->
    [one] { $projects } project stands under another focus area.
   *[other] { $projects } projects stand under another focus area.
 }

## Scope and coverage

scope-title = Scope and coverage
scope-text = This report covers the projects that the member cities of the network reported as of { $as_of }. Who is a member was asked on that day.
scope-counts = Member cities: { $members }. Of these, { $reported } reported, { $nil } had nothing to report, and from { $silent } nothing was received. Cleared by the National Representative: { $cleared }.
scope-caption = Member cities and submissions by Member State
scope-not-received = No submission was received from:
scope-received-all = A submission was received from every member city.
scope-nil = Nothing to report, in the city's own words:
scope-undecided = Not counted, because the date of membership is not known to the day and nothing was received:
scope-representative-unknown = not stated for that day
scope-representatives-none = Which body represented each Member State on that day is not stated.
definitions-title = Definitions of status
definitions-caption = What each status means
definition-planning = Proposal, pre-feasibility or feasibility stage
definition-ongoing = Beyond feasibility, including the scaling-up or enhancing of earlier outputs
definition-completed = Concluded; it stays listed
definition-suspended = Suspended; shown apart, never counted as on-going
definition-departed = Cancelled, withdrawn, merged or no longer listed: not counted
definition-departed-named = { definition-departed }, and named once in { $appendix }

## Where the member cities lie

places-title = Where the member cities lie
places-text = { $exhibit } places the member cities on a map.
places-caption = The member cities
exhibit-map-description = A map of land without borders, with a mark for each member city whose location is known: { $numbers }.
places-no-map = The location of no member city was reported, so there is no map.
places-no-opinion = The map shows land and water and no border. It implies no opinion on the status of any place, or on where any border runs. The marks stand where the locations of the table lie.
places-no-outline = The outline of the land is not held for this part of the world, so the marks stand on a net of degrees.
places-no-names = There are too many cities for their names to be set on the map; the table has them.
places-not-on-map = Not on the map, because the location was not reported:
places-since-the-start = the start
degrees-north = { $degrees }° N
degrees-south = { $degrees }° S
degrees-east = { $degrees }° E
degrees-west = { $degrees }° W

## The year

year-title = The year in the network
year-chair = The network was chaired by { $country } in { $cycle }.
year-chair-unknown = Who chaired the network in { $cycle } is not stated.
year-shepherd = The Shepherd was { $country }.
year-shepherd-unknown = The Shepherd on that day is not stated.
year-meeting = The { NUMBER($number, type: "ordinal") ->
    [one] { $number }st
    [two] { $number }nd
    [few] { $number }rd
   *[other] { $number }th
 } Annual Meeting was held: { $date }, { $place }.
year-meeting-unknown = No Annual Meeting is recorded for { $cycle }.
year-decisions = It decided:
year-decisions-none = Its decisions are not recorded.
year-members = Member cities on the day of the data: { $members }.
year-joined = Cities that became members since the report of { $cycle }:
year-joined-none = No city became a member since the report of { $cycle }.
year-left = Cities that ceased to be members since the report of { $cycle }:
year-first = No earlier report stands beside this one, so changes of membership are not shown.

## Portfolio

portfolio-title = Portfolio at a glance
portfolio-status-caption = Projects by status
portfolio-areas-title = Focus areas
portfolio-areas-lead = { $exhibit } shows how the projects are spread over the focus areas of the framework.
portfolio-areas-caption = Projects by focus area
exhibit-areas-description = One bar for each focus area, as long as its number of projects. { $numbers }.
portfolio-areas-text = Each project is counted once, in its primary focus area.
portfolio-add-to = Because of rounding, the printed shares add to { $sum } %.
portfolio-cities-title = Cities
portfolio-cities-lead = { $exhibit } lists the cities that reported, each with its projects by status.
portfolio-cities-caption = Projects by city and status
exhibit-cities-description = One row for each city, one column for each status; in each cell the shape of the status and the number of projects. All cities together: { $numbers }.
portfolio-cities-text = Member States in alphabetical order, cities within them. The order says nothing else.
portfolio-countries-title = Member States
portfolio-countries-lead = { $exhibit } shows the projects of each Member State by status.
portfolio-countries-caption = Projects by Member State and status
exhibit-countries-description = One bar for each Member State, as long as its number of projects, made of one piece for each status. { $numbers }.
portfolio-reconciliation-title = Reconciliation with the last report
portfolio-reconciliation-lead = { $exhibit } leads from the last list of projects to this one.
portfolio-reconciliation-caption = From the list of { $last } to the list of { $cycle }
exhibit-reconciliation-description = A bar for the last list, one for each reason why projects came or left, and one for this list. { $numbers }.
portfolio-trend-title = Trend
portfolio-trend-lead = { $exhibit } sets the reports side by side.
exhibit-trend-description = Small charts of the same form: member cities, cities that reported, projects, and projects by status, each with one column for each report. Projects: { $numbers }.
portfolio-trend-caption = The network over the reports
portfolio-trend-note = Each line is counted over the submissions of its own report. Where the number of cities differs, the totals are of different cities.
portfolio-trend-breaks = What is counted otherwise than before stands in { $changes }.
reconciliation-last = Listed in the report of { $last }
reconciliation-new = Listed for the first time
reconciliation-split = Split from others
reconciliation-returned = Returned to the list
reconciliation-withdrawn = Withdrawn
reconciliation-cancelled = Cancelled
reconciliation-merged = Merged into others
reconciliation-no-longer-listed = No longer listed, without a reason given
reconciliation-not-reported = In cities that gave no list
reconciliation-total = Listed in the report of { $cycle }

## What changed

figure-not-shown-matched = not shown ({ $given } of { $asked } cities reported both times)
changes-title = What changed
changes-first = Not available: no earlier report stands beside this one.
changes-list-title = The list of projects
changes-list-reconciliation = { $reconciliation } leads from the one list to the other.
changes-list-departures = { $departures } names every project that left the list, came onto it, or has another title or focus area.
changes-alike-title = Like for like
changes-alike-text = Compared with the report of { $cycle } are the cities that reported both times: { $matched }. Left out, then and now, are projects that were merged into another, split from another or returned to the list; for focus areas, also projects that stand under another one; for ratings, finance, milestones, indicators and challenges, also projects whose scope changed.
changes-alike-none = No city reported both times, so nothing is compared.
changes-not-given = In neither report did any of these cities give what would be needed for:
changes-breaks-title = What is not compared
changes-joined = Reported on projects now and not in { $cycle }:
changes-joined-none = No city reported on projects that had not done so in { $cycle }.
changes-left = Reported on projects in { $cycle } and not now:
changes-left-none = Every city that reported on projects in { $cycle } did so again.
changes-definitions-caption = Figures that are counted otherwise
changes-definitions-none = No figure is declared as counted otherwise than in the report of { $cycle }.
changes-indicators-caption = Indicators that are defined otherwise, or have another baseline or target
changes-indicator = Indicator
changes-indicators-none = No indicator of both reports is defined otherwise or has another baseline or target than in { $cycle }.
changes-difference = { $what }: { $then } then, { $now } now
changes-rescoped-caption = Projects whose scope changed
changes-rescoped-none = No project is declared as having another scope.
difference-unit = unit
difference-direction = direction
difference-level = level
difference-baseline = baseline
difference-target = target
measure-projects = The number of listed projects
measure-status-planning = The number of projects in planning
measure-status-ongoing = The number of on-going projects
measure-status-completed = The number of completed projects
measure-status-suspended = The number of suspended projects
measure-area = The number of projects under { $area }
measure-rating-on-track = The number of projects rated on track
measure-rating-at-risk = The number of projects rated at risk
measure-rating-off-track = The number of projects rated off track
measure-committed = The finance committed (US dollars, both times at the rates of { $cycle })
measure-disbursed = The finance disbursed (US dollars, both times at the rates of { $cycle })
measure-milestones-met = The number of milestones met on time
measure-indicators-reached = The number of indicators at their target (of those that are the same both times)
measure-challenges-open = The number of open challenges
changed-rose = { $measure } rose from { $then } to { $now }.
changed-fell = { $measure } fell from { $then } to { $now }.
changed-unchanged = { $measure } is unchanged: { $then } then, { $now } now.
changed-not-comparable-no-city = { $measure } cannot be compared, because no city reported both times: { $then } then, { $now } now.
changed-not-comparable-too-few-cities = { $measure } cannot be compared, because too few cities reported both times: { $then } then, { $now } now.
changed-not-comparable-too-few-projects = { $measure } cannot be compared, because too few projects give it: { $then } then, { $now } now.
changed-not-comparable-counted-otherwise = { $measure } cannot be compared, because it is counted otherwise since { $since }: { $then } then, { $now } now. { $note }
changed-not-comparable-not-given = { $measure } cannot be compared, because nobody gave it, then or now: { $then } then, { $now } now.
changed-not-comparable-not-given-then = { $measure } cannot be compared, because nobody gave it then: { $then } then, { $now } now.
changed-not-comparable-not-given-now = { $measure } cannot be compared, because nobody gives it now: { $then } then, { $now } now.
changed-not-comparable-without-rate = { $measure } cannot be compared, because an amount is in a currency without a rate: { $then } then, { $now } now.
changed-not-comparable-nothing-alike = { $measure } cannot be compared, because none is the same both times: { $then } then, { $now } now.
changed-not-comparable-not-available = { $measure } cannot be compared, because there is nothing to compute it from: { $then } then, { $now } now.
changed-given = Projects that give it: { $then_given } of { $then_asked } then, { $now_given } of { $now_asked } now.
change-completed-not-comparable = The number of completed projects cannot be compared with the report of { $cycle }: it is counted otherwise now. { $note }

## Time and track

progress-title = On time and on track
progress-ratings-title = Ratings
progress-ratings-text = Ratings are the cities' own, each against its own plan.
progress-ratings-lead = { $exhibit } shows the ratings of the projects that are rated.
progress-ratings-caption = Projects by rating
exhibit-ratings-description = One bar for each rating, as long as its number of projects. { $numbers }.
progress-changes-caption = Projects rated now and in the report of { $cycle }, by how the rating changed
progress-delays-title = Delays
progress-delays-text = The end first planned is never overwritten; it is held against the end as it stands now.
progress-delays-lead = { $exhibit } shows how much later projects end than was first planned.
progress-delays-caption = Projects by how much later they end
exhibit-delays-description = One bar for each length of delay, as long as its number of projects. { $numbers }.
progress-milestones-title = Milestones
progress-milestones-share = Of the milestones that were met or first planned for a day now past, { $due }, the share met on time is { $share }.
progress-milestones-caption = Milestones by what became of them

## Results

results-title = Results against the action plans
results-text = A city is compared with its own plan and with nobody else.
results-targets-title = Targets of the action plans
results-targets-text = Action plans: given by { $plans } of { $members } member cities; with targets: { $targets }.
results-assessments-caption = Targets by how their cities assess them
results-targets-lead = { $exhibit } shows each target with the part of the way from its baseline that is done.
exhibit-targets-description = For each target a line from its baseline to its target, and a bar as long as the part of the way that is done. { $numbers }.
results-targets-caption = Targets of the action plans by city
results-indicators-title = Indicators
results-measured-text = The way done is the part of the way from baseline to target. It can be computed for { $measured } of { $total } indicators.
results-measured-all = { $appendix } lists all of them.
results-bands-caption = Indicators by how far they are
results-levels-caption = Indicators by level of result
results-qualities-caption = Indicators with an actual value, by how it was found
results-outcomes-title = Outcomes of completed projects
results-outcomes-text = Completed projects: { $completed }. With evidence of an outcome, that is a value of an indicator of outcome or impact and a document that bears it out: { $with }. Without: { $without }.
results-goals-title = Sustainable Development Goals
results-goals-caption = Projects by goal; a project may serve several
sdg-goal-1 = No poverty
sdg-goal-2 = Zero hunger
sdg-goal-3 = Good health and well-being
sdg-goal-4 = Quality education
sdg-goal-5 = Gender equality
sdg-goal-6 = Clean water and sanitation
sdg-goal-7 = Affordable and clean energy
sdg-goal-8 = Decent work and economic growth
sdg-goal-9 = Industry, innovation and infrastructure
sdg-goal-10 = Reduced inequalities
sdg-goal-11 = Sustainable cities and communities
sdg-goal-12 = Responsible consumption and production
sdg-goal-13 = Climate action
sdg-goal-14 = Life below water
sdg-goal-15 = Life on land
sdg-goal-16 = Peace, justice and strong institutions
sdg-goal-17 = Partnerships for the goals
indicators-title = Indicators
indicators-text = Each value stands with its date, in the city's own unit. 0 % of the way is the baseline, 100 % the target, whichever way the indicator is to move. { $exhibit } also shows how much of the way is done.
exhibit-indicators-description = For each indicator a line from its baseline to its target, and a bar as long as the part of the way that is done. { $numbers }.
indicators-caption = Indicators of listed projects

## Focus areas

areas-title = Status by focus area
areas-highlighting = Cities that highlight a project: { $cities } of { $members }.
areas-sentence = Projects: { $projects } of { $total }; share: { $share }; cities: { $cities }. In planning: { $planning }; on-going: { $ongoing }; completed: { $completed }; suspended: { $suspended }.
areas-types = Project types: { $types }.
areas-caption = Projects in { $area }
areas-none = No project was reported in this focus area. Projects: { $projects } of { $total }.

## Cities

cities-title = City profiles
cities-text = Member States in alphabetical order. A city's own page says what it reported; it is compared with nobody.
cities-sentence = Member cities: { $cities }. Listed projects: { $projects }.
cities-representative = National Representative: { $organisation }.
cities-representative-unknown = National Representative on the day of the data: not stated.
city-aliases = Also written: { $aliases }.
city-member-since = Member since { $date }.
city-member-start = Member since the start.
city-csco = Chief Smart City Officer: { $csco }.
csco-not-stated = not stated
csco-vacant = vacant
post-acting = { $post } (acting)
city-reported = Submission for { $cycle }: received, with data as of { $as_of }.
city-nil = Submission for { $cycle }: nothing to report as of { $as_of }. The city says: { $reason }
city-silent = Submission for { $cycle }: not received.
city-undecided = Submission for { $cycle }: not received; whether the city was a member on the day is not known.
sign-off-none = Attestation and clearance: none.
sign-off-not-stated = Attestation and clearance: not stated.
sign-off-not-attested = Attestation: not stated.
sign-off-not-cleared = Clearance: not stated.
sign-off-attested = Attested by { $by } ({ $on }).
sign-off-cleared = Cleared by { $by } ({ $on }).
sign-off-cleared-with-comments = Cleared with comments by { $by } ({ $on }).
sign-off-returned = Returned to the city by { $by } ({ $on }).
fact-area = Area: { $value }.
fact-population = Population: { $value }.
fact-density = Density as stated: { $value }.
fact-on = As of { $value }.
fact-on-missing = As of when: { $value }.
fact-source = Source: { $value }.
facts-of-submission = This year's submission says:
facts-missing-in-submission = This year's submission says of area and population: { $words }.
city-consent = May be published outside the network: cost and finance: { $finance }; photos: { $photos }.
city-facts-none = Area and population: not stated.
city-projects = Listed projects: { $projects }.
city-projects-none = No project is listed.
city-caption = Projects of { $city }
city-details-none = Beyond title, focus area and status, nothing was reported of these projects: no objective, dates or cost.
city-details-some = Beyond title, focus area and status, nothing was reported of: { $titles }.
project-also = also { $areas }
project-former-titles = Earlier titles: { $titles }.
project-renamed-from = formerly “{ $title }”
project-status-was = status was { $status }
project-split-from = split from “{ $title }”
project-merged-into = merged into “{ $title }”
project-change-note = note: { $note }
plan-title = Action plan.
plan-version = Version of { $version }.
plan-horizon = It plans until: { $horizon }.
plan-vision = Vision: { $vision }
plan-targets = Targets: { $targets }.
plan-caption = Targets of the action plan of { $city }
plan-reason = reason: { $reason }
highlight-title = Highlight: { $title }
highlight-story = Story: { $story }.
highlight-photo = Photo ({ $credit }; file { $file }): { $alt }
highlight-photo-missing = Photo: { $photo }.
milestones-caption = Milestones of { $project }
project-indicators-caption = Indicators of { $project }
indicator-source = source: { $source }
finance-caption = Finance of { $project }
partners-caption = Partners of { $project }
item-challenge = Challenge ({ $kind })
item-support = Support required ({ $kind })
item-lesson = Lesson
item-step = Next step
item-evidence = Evidence
detail-about = About
detail-action-plan = Action plan
detail-actual-end = End
detail-actual-start = Start
detail-address = Address
detail-amount = Amount
detail-by = By
detail-challenges = Challenges
detail-cost = Cost
detail-cost-basis = Basis
detail-cost-note = Note on the cost
detail-current-end = Planned end now
detail-dates-note = Note on the dates
detail-delay = Later than first planned
detail-evidence = Evidence
detail-finance = Finance
detail-highlight = Highlight
detail-indicators = Indicators
detail-lessons = Lessons
detail-milestones = Milestones
detail-mitigation = Mitigation
detail-next-steps = Next steps
detail-objective = Objective
detail-origin = Origin
detail-outcomes = Strategic outcomes
detail-partners = Partners
detail-planned-end = Planned end
detail-planned-start = Planned start
detail-progress = Progress of the works
detail-project-type = Project type
detail-published = Published
detail-rating = Rating
detail-rating-last = Rating in the last report
detail-rating-mitigation = Mitigation
detail-rating-reason = Reason
detail-sdg-targets = Targets of the Sustainable Development Goals
detail-since = Since
detail-solved-on = Overcome
detail-stage-since = At this stage since
detail-summary = Summary
detail-support-required = Support required
detail-title-local = Title in the city's own language
detail-wanted-by = Wanted by

# What a city or project does not say, as it stands in the middle of a sentence.
unsaid = Not reported
unsaid-action-plan = action plan
unsaid-challenges = challenges
unsaid-consent = what may be published
unsaid-cost = cost
unsaid-dates = start and end
unsaid-evidence = evidence
unsaid-finance = finance
unsaid-highlight = highlight
unsaid-indicators = indicators
unsaid-lessons = lessons
unsaid-milestones = milestones
unsaid-next-steps = next steps
unsaid-objective = objective
unsaid-origin = origin
unsaid-outcomes = strategic outcomes
unsaid-partners = partners
unsaid-progress = progress of the works
unsaid-project-type = project type
unsaid-rating = rating
unsaid-sdg-targets = Sustainable Development Goals
unsaid-stage-since = date of the present stage
unsaid-summary = summary
unsaid-support-required = support required
unsaid-title-local = title in the city's own language

## Finance

finance-title = Finance and bankability
finance-no-total = No total is shown.
finance-lines-none = These projects have no line of finance.
finance-cost-sum = Sum of the costs: { $sum }.
finance-sums = Sums of finance: { $sum }.
finance-rates = Amounts are in US dollars at the rates of { $on } ({ $source }).
finance-rates-none = The cycle gives no rates of exchange: only amounts in US dollars are added up.
finance-ladder-title = From what is asked for to what is paid
finance-ladder-text = A memorandum of understanding is not money and is not counted here. A pledge is not a commitment: only a signed agreement is. Each line of finance stands once, at the step it has reached, and the steps are not added up.
finance-ladder-lead = { $exhibit } has the steps, from money that is only asked for to money that is paid.
exhibit-finance-ladder-description = One bar for each step, as long as its amount in US dollars; what is disbursed is a part of what is committed. { $numbers }.
finance-ladder-caption = Lines of finance by the step they have reached
finance-bound = Committed lines: { $bound }. Of these, not yet being paid: { $committed }; being paid: { $disbursing }; closed: { $closed }.
finance-gap = { finance-gap-over }: { $gap } US dollars.
finance-gap-none = { finance-gap-over }: { $gap }.
finance-gap-over = Not yet committed { $given_count ->
    [one] in the { $given } project (of { $asked }) that gives both cost and finance
   *[other] in the { $given } projects (of { $asked }) that give both cost and finance
 }
finance-areas-title = Cost and finance by focus area
finance-areas-caption = Cost, commitments and disbursements by focus area
finance-countries-title = Cost and finance by Member State
finance-countries-caption = Cost, commitments and disbursements by Member State
finance-sources-title = Commitments by source
finance-sources-caption = Commitments and disbursements by source
finance-instruments-title = Commitments by instrument
finance-instruments-caption = Commitments and disbursements by instrument
finance-seeking-title = Projects seeking finance
finance-seeking-caption = Lines of finance that are sought, as the cities give them
finance-seeking-none = No line of finance is sought.

## Partnerships

partnerships-title = Partnerships and twinning
partnerships-count = Number of partnerships: { $partnerships }.
partnerships-text = A partnership is the part of one partner in one project; a partner of two projects counts twice.
partnerships-stages-title = What was agreed
partnerships-stages-caption = Partnerships by what was agreed
partnerships-partners-title = Partners
partnerships-partners-caption = Partnerships by partner
partnerships-roles-title = Roles
partnerships-roles-caption = Partnerships by what the partner does
partnerships-list-title = Partnerships by city
partnerships-list-caption = Partnerships, as the cities give them

## Challenges

challenges-title = Challenges, lessons and support needed
challenges-count = Open: { $open }. Solved: { $solved }.
challenges-open-title = Open challenges
challenges-open-caption = Open challenges by kind, the most frequent first
challenges-examples-title = In the cities’ own words
challenges-examples-text = At most three open challenges of each kind are told here, from different cities where there are such.
challenges-examples-all = All stand in the city profiles ({ $cities }).
challenges-example = { $project } ({ $city }, { $country }): { $text }
challenges-mitigation = What is done about it: { $text }
support-title = Support required
support-count = Number of requests: { $requests }.
support-caption = Support required by kind, the most frequent first
lessons-title = Lessons
lessons-count = Number of lessons: { $lessons }.
lessons-caption = Lessons, as the cities give them

## Complementarity

complement-title = Shared obstacles and matching offers
complement-none = No suggestion follows from them.
complement-text = The suggestions below are made by rule, from what the submissions and the list of partners state. Each gives its reasons, at least two. They carry no score, their order is that of names, and nobody is ranked.
complement-exchange-title = Obstacles that another city has overcome or learnt from
complement-exchange = For { $project }, { $city } ({ $country }) could ask { $other_city } ({ $other_country }) about { $other_project }. The obstacle: { $about }.
complement-exchange-none = None with two reasons was found.
complement-offer-title = Offers for the support required
complement-offer = For { $project }, { $city } ({ $country }) could ask { $partner }, programme { $programme }, for { $about }.
complement-offer-none = None with two reasons was found.
complement-unmatched-title = Support required, without a suggestion
complement-unmatched = For { $project }, { $city } ({ $country }) asks for { $about }. { $gap }
complement-unmatched-none = None: for all support required there is a suggestion.
complement-gap-no-offer = No programme on the list of partners offers it for this focus area and Member State.
complement-gap-already-partner = Each programme that offers it is a partner of the project already.
complement-gap-one-reason = A programme offers it, but names neither focus areas nor Member States, so that one reason stands alone.
complement-reason-obstacle-overcome = Both projects name this obstacle; in { $other_city } it was overcome ({ $on }).
complement-reason-lesson-learnt = The project names this obstacle, and { $other_city } reports a lesson about it: “{ $text }”
complement-reason-same-focus-area = Both projects are in the same focus area, { $area }.
complement-reason-same-class-cities = Both cities are in the same published class, { $class } ({ $source }).
complement-reason-same-class-countries = The Member States of both cities are in the same published class, { $class } ({ $source }).
complement-class-source = { $typology }; { $appendix }
complement-reason-mitigation-told = { $other_city } reports how it was overcome: “{ $text }”
complement-reason-offer-of-kind = The project asks for what the programme offers: { $about }.
complement-reason-offer-for-focus-area = The programme names the project’s focus area, { $area }.
complement-reason-offer-for-member-state = The programme names the city’s Member State, { $country }.

## Observations and recommendations

recommendations-title = Observations and recommendations
observations-title = Observations
observations-none = No observations are given.
recommendations-now-title = Recommendations
recommendations-caption = Recommendations of this report, with the figures they rest on
recommendations-none = No recommendation is made.
recommendations-no-figure = this report has no such figure
follow-up-title = Follow-up of the last recommendations
follow-up-none = The report of { $cycle } made no recommendation.
follow-up-text = Recommendations of the report of { $cycle }: { $last }. Of these,
follow-up-caption = What became of the recommendations of the report of { $cycle }

## Outlook

outlook-title = Outlook: the next twelve months
outlook-count = Steps that are planned for the next twelve months: { $steps }.
outlook-caption = Steps of the next twelve months, by Member State and city

## Appendices

ongoing-title = On-going and planned projects
ongoing-text = Listed projects: { $total }. On-going: { $ongoing }; in planning: { $planning }; suspended: { $suspended }.
ongoing-completed = Completed projects stand in { $completed }.
ongoing-ongoing = On-going projects
ongoing-planning = Projects in planning
ongoing-suspended = Suspended projects
ongoing-none = None. Projects: { $count } of { $total }.
completed-title = Completed projects
completed-text = Listed projects: { $total }. Completed: { $count }; listed as completed for the first time: { $new }.
completed-none = No project is completed. Projects: { $count } of { $total }.
departures-title = Departures, arrivals and changes
departures-left = Projects that left the list
departures-left-none = No city reported a project as having left the list since the report of { $cycle }.
departures-left-text = These projects stood in an earlier report and are no longer counted. Each is named here once.
departures-arrived = Projects that came onto the list
departures-arrived-none = No project came onto the list since the report of { $cycle }.
departures-renamed = New titles
departures-renamed-text = Projects of the report of { $cycle } that carry a new title: { $count }.
departures-reclassified = New focus areas
departures-reclassified-text = Projects of the report of { $cycle } that stand under another focus area: { $count }.
departures-note-none = no note
method-title = Method
method-counting-title = What is counted
method-counting = A project is counted once, in its city and in its primary focus area, if its stage is neither cancelled, withdrawn, merged nor no longer listed. Completed projects stay counted for as long as they are listed.
method-membership = Who is a member is asked on { $as_of }. Where the date of membership is known only to the month or the year, a city that reported counts as a member, and one that did not is named and not counted.
method-shares = Shares are computed from the counts and rounded once, to { $places ->
    [one] one place
   *[other] { $places } places
 }, half away from zero. Where the printed shares do not add to 100, a note says so.
method-missing = Not reported, not known, not applicable and not disclosed are four different things, and none of them is zero.
method-comparison = Projects are compared between reports by an id that never changes, whatever their title. The reconciliation is last + new + split + returned − withdrawn − cancelled − merged − no longer listed − listed by cities that gave no list = this; it is held against both lists, and no report is made where it does not balance.
method-codes-title = Codes
method-codes-caption = Focus areas and their letters
method-framework = The strategic outcomes are: { $outcomes }. The urban systems are: { $systems }. The enablers are: { $enablers }.
quality-title = Data quality
quality-disclosed-title = What projects disclose
quality-disclosed-caption = Listed projects that give each value, of { $total }
quality-caveats-title = Caveats
quality-caveats-text = The checks found the following. Each stands as it was submitted; nothing was corrected here.
quality-caveats-none = The checks found nothing doubtful.
quality-caveats-caption = What the checks found
typologies-title = Typologies
typologies-text = These classes stand as they were published. None is computed from the data of this report, and their order says nothing.
typologies-none = No typology is given.
typologies-source = Source: { $source }.
typologies-note = Note: { $note }
typologies-caption = Classes of { $title }
typologies-column-class = Class
typologies-column-members-cities = Cities
typologies-column-members-countries = Member States
typologies-members-none = none named

## Sign-offs

sign-offs-title = Sign-offs, history and distribution
clearances-title = Clearance
clearances-caption = How the report of each member city stands
clearances-no-ledger = No ledger of sign-offs is kept for this cycle. Who attested and cleared which submission is not on record.
history-title = History of this report
history-caption = What was recorded in the ledger of the cycle, in its order
history-none = Nothing has been recorded for this cycle.
history-none-dates = Its public dates are those of the Annual Meeting ({ $year }) and of the data (cover).
distribution-title = Distribution
distribution-text = This report is sent to the sectoral bodies for notation.
distribution-caption = Sectoral bodies that receive this report
distribution-none = No distribution list is given.
distribution-not-noted = not on record
names-title = Names of bodies and documents
names-caption = What the bodies and documents are called, and how else they are written
sign-off-ledger = { $state }, { $on }.
sign-off-ledger-undated = { $state }.
city-state-nothing-received = Nothing received
city-state-explained = Nothing received, explained
city-state-received = Received, not attested
city-state-returned-to-city = Returned to the city
city-state-attested = Attested, not cleared
city-state-returned-to-representative = Returned to the National Representative
city-state-cleared = Cleared
city-state-void = Not cleared: changed since it was signed
chain-body-chief-smart-city-officer = Chief Smart City Officer
chain-body-national-representative = National Representative of { $country }
chain-body-chair = Chair ({ $country })
chain-body-shepherd = Shepherd ({ $country })
chain-body-jcm = Joint Consultative Meeting
chain-body-acc = ASEAN Coordinating Council
chain-body-summit = Summit
chain-stage-call = Call
chain-stage-city-report = City report
chain-stage-clearance = National clearance
chain-stage-intake = Intake
chain-stage-annual-meeting = Annual Meeting
chain-stage-draft = Draft
chain-stage-review = Members’ review
chain-stage-approval = Approval
chain-stage-dissemination = Dissemination
chain-stage-publication = Publication
chain-event-call-issued = Call for submissions
chain-event-city-report-attested = Report attested
chain-event-clearance-cleared = Report cleared
chain-event-clearance-cleared-with-comments = Report cleared, with comments
chain-event-clearance-returned = Report returned to the city
chain-event-clearance-explained = Explained why nothing was sent
chain-event-intake-returned = Report returned to the National Representative
chain-event-intake-caveats-accepted = Warnings accepted as caveats
chain-event-intake-validated = Submissions validated
chain-event-annual-meeting-held = Meeting held
chain-event-draft-drafted = Report drafted
chain-event-review-objected = Objection
chain-event-review-no-objection = No objection
chain-event-review-returned = Returned to intake
chain-event-review-closed = Review closed
chain-event-approval-advised = Advice given
chain-event-approval-approved = Report approved
chain-event-jcm-submitted = Report submitted
chain-event-jcm-considered = Report considered
chain-event-dissemination-distributed = Report distributed
chain-event-dissemination-noted = Report noted
chain-event-acc-considered = Report considered
chain-event-summit-noted = Report noted
chain-event-publication-released = Released for publication
chain-event-publication-published = Report published

## Derived documents

note-projects = The network lists { $total } projects: { $planning } in planning, { $ongoing } on-going, { $completed } completed and { $suspended } suspended.
brief-title = Brief for the { $jcm }: { $network } { $cycle }
brief-text = This brief of the Chair accompanies the { $report }. Its figures are those of the report, as of { $as_of }; the report says where each comes from.
brief-known-title = What is known, and what is not
brief-disclosed = { $projects } of { $total } projects
brief-asked-title = What the { $jcm } is asked to do
brief-asked-note = to note the { $report };
brief-asked-submit = to submit it to the { $acc } and, through it, to the { $summit }.
jcm-note-title = Note of the { $jcm } to the { $acc }: { $network } { $cycle }
jcm-note-text = The { $jcm } has before it the { $report }, with data as of { $as_of }.
jcm-note-asked = The { $acc } is invited to note the report and to submit it to the { $summit }.
paragraph-title = Paragraph proposed for the Chairman’s Statement of the { $summit } { $cycle }
paragraph-text = We noted the progress of the { $network } ({ $abbreviation }) as set out in the { $report }.
covering-title = Covering note: { $report }
covering-text = The { $secretariat } has the honour to send the { $report } of the { $network } to the sectoral bodies listed below, for notation. Its data are as of { $as_of }.
extract-title = { $country }: extract from the { $report }
extract-text = This extract holds what the member cities of { $country } in the { $network } reported as of { $as_of }, and nothing of other Member States.
extract-scope-title = Coverage
extract-projects = They list { $total } projects: { $planning } in planning, { $ongoing } on-going, { $completed } completed and { $suspended } suspended.
extract-changes-caption = What changed since the report of { $cycle }
extract-changes-none = No project left or came onto the list, and none has a new title or focus area, since the report of { $cycle }.

## The site

site-report = The whole report, with its chapters, appendices and method
site-countries-title = Member States
site-countries-caption = Member States, their cities and projects
site-cities-title = Member cities
site-cities-caption = Member cities, what was received from them, and their projects
site-cities-by-country = Each member state's page lists its own cities.
site-country-cities-caption = Member cities of { $country }
site-title = { $name }: { $report }
site-country-text = This page holds what the member cities of { $country } reported as of { $as_of }.
site-city-text = This page holds what { $city } reported as of { $as_of }.
site-city-in-report = { $city } in the whole report
site-country-in-report = { $country } in the whole report
site-registers-title = In the registers of projects
site-registers-caption = Listed projects of { $city } with their ids, as in the registers
site-caveats-text = Here stands what the checks found of { $city } alone; what touches several cities stands in the whole report.
site-standing-reported = received
site-standing-nil = nothing to report
site-standing-silent = not received
site-standing-undecided = not received; membership on the day not known
