package io.github.parindex.io.table;

import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.survey.AnswerScale;
import io.github.parindex.core.survey.Survey;
import io.github.parindex.core.survey.SurveyForm;
import io.github.parindex.core.survey.SurveyItem;
import io.github.parindex.core.survey.SurveyPolicy.OffScale;
import io.github.parindex.core.survey.SurveyPolicy.StratumShare;
import io.github.parindex.core.survey.SurveyResponse;
import io.github.parindex.core.survey.SurveyTally;
import io.github.parindex.io.PlainText;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.shape.CellRefused;
import io.github.parindex.io.words.Medium;
import io.github.parindex.io.words.Wording;
import io.github.parindex.io.words.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Counts the rows of a table of responses: one a respondent, with a column for each item; or one an answer, with columns
 * {@code item} and {@code answer}, in which the rows of a respondent stand together. A response with a problem does not
 * count.
 */
public final class ResponseRows {

    private static final List<Pattern> TOTALS = Words.languages().stream()
            .map(language -> Wording.of("responses.totalRow").in(language))
            .map(Pattern::compile)
            .toList();

    private final Survey survey;
    private final CellFindings findings;
    private final ReadLimits limits;
    private final SurveyTally tally;
    private final boolean refusesOffScale;
    private final Set<String> units = new HashSet<>();
    private final Set<String> met = new HashSet<>();
    private final Set<String> incomplete = new HashSet<>();
    private final Map<List<String>, First> clusters = new LinkedHashMap<>();
    private final Map<List<String>, Boolean> counting = new HashMap<>();
    private @Nullable ResponseColumns columns;
    private @Nullable Pending pending;
    private boolean orphaned;
    private long responses;

    /** A respondent whose answers are in the rows just read; none of them counts where a row does not say about what. */
    private static final class Pending {

        private final String respondent;
        private final @Nullable Who who;
        private final String[] answers;
        private boolean faulty;

        Pending(String respondent, @Nullable Who who) {
            this.respondent = respondent;
            this.who = who;
            this.answers = new String[who == null ? 0 : who.form().items().size()];
            Arrays.fill(answers, "");
        }
    }

    /** The first cluster of a stratum, and what is to be said of it while there is no other. */
    private record First(String cluster, Optional<Problem> lonely) {}

    /** Who responded, and about what. */
    private record Who(
            String respondent, SurveyForm form, String unit, String service, String stratum, String cluster) {

        List<String> cell() {
            return List.of(form.code(), unit, stratum);
        }

        String key() {
            return respondent + '\n' + form.code() + '\n' + unit;
        }
    }

    private ResponseRows(Survey survey, CellFindings findings, ReadLimits limits) {
        this.survey = survey;
        this.findings = findings;
        this.limits = limits;
        this.tally = SurveyTally.of(survey);
        this.refusesOffScale = survey.policy().offScale() == OffScale.REFUSED;
    }

    /**
     * No rows yet.
     *
     * @param survey that was responded to
     * @param findings where problems go
     * @param limits of its texts
     * @return the rows
     */
    public static ResponseRows of(Survey survey, CellFindings findings, ReadLimits limits) {
        return new ResponseRows(survey, findings, limits);
    }

    /**
     * How the items of a survey are headed.
     *
     * @param survey with any number of forms
     * @return the code of each item once, and {@code answer} behind one that is the name of another column
     */
    public static List<String> itemHeadings(Survey survey) {
        return survey.forms().stream()
                .flatMap(form -> form.items().stream())
                .map(item -> ResponseColumns.heading(item.code()))
                .distinct()
                .toList();
    }

    /**
     * Whether a row heads columns of responses.
     *
     * @param row of a sheet
     * @return true if it names at least two such columns or items
     */
    public boolean areHeadings(Row row) {
        return ResponseColumns.known(row, survey) >= 2;
    }

    /**
     * Whether a unit was responded about before.
     *
     * @param unit as it stands in a cell
     * @return true if a row so far names it
     */
    public boolean hasMet(String unit) {
        return units.contains(unit.strip());
    }

    /**
     * Reads the headings.
     *
     * @param headings a row of the table
     * @return whether there is all without which no row makes sense; if not, that is reported
     */
    public boolean begin(Row headings) {
        finish();
        ResponseColumns read = ResponseColumns.of(headings, survey, findings);
        columns = read;
        return read.suffice();
    }

    /**
     * How many columns have a heading.
     *
     * @return all up to the last
     */
    public int width() {
        return Objects.requireNonNull(columns).size();
    }

    /**
     * How many responses there were so far, those with a problem too.
     *
     * @return 0 or more
     */
    public long responses() {
        return responses;
    }

    /**
     * Counts a row; one that adds up others is left out with a notice.
     *
     * @param row below the headings
     */
    public void add(Row row) {
        ResponseColumns known = Objects.requireNonNull(columns);
        if (isTotal(row, known)) {
            Cell cell = row.cell(known.of(ResponseColumns.UNIT));
            findings.add(problem(cell, known.of(ResponseColumns.UNIT), Wording.of("responses.total", cell.text()))
                    .as(Problem.Severity.NOTICE));
            return;
        }
        long before = findings.count();
        Who who = who(row, known);
        if (known.isLong()) {
            answer(row, known, who, findings.count() > before);
        } else {
            responses++;
            respondent(row, known, who, before);
        }
    }

    /** A row called so adds up others, unless it says who responded. */
    private boolean isTotal(Row row, ResponseColumns known) {
        String unit = row.text(known.of(ResponseColumns.UNIT)).strip();
        if (units.contains(unit)) {
            return false;
        }
        int respondent = known.of(ResponseColumns.RESPONDENT);
        String plain = CellWords.compared(unit);
        boolean isTotal = (respondent < 0 || row.text(respondent).isBlank())
                && TOTALS.stream().anyMatch(total -> total.matcher(plain).matches());
        if (!isTotal && !unit.isEmpty() && unit.length() <= limits.codeLength()) {
            units.add(unit);
        }
        return isTotal;
    }

    private @Nullable Who who(Row row, ResponseColumns known) {
        String respondent = text(row, ResponseColumns.RESPONDENT, known.needsRespondent());
        String unit = text(row, ResponseColumns.UNIT, true);
        String service = text(row, ResponseColumns.SERVICE, false);
        String stratum = text(row, ResponseColumns.STRATUM, false);
        String cluster = text(row, ResponseColumns.CLUSTER, known.needsCluster());
        SurveyForm form = form(row, known);
        if (known.needsCluster() && cluster.isEmpty()) {
            return null;
        }
        if (form == null || unit.isEmpty() || (respondent.isEmpty() && known.needsRespondent())) {
            return null;
        }
        Who who = new Who(respondent, form, unit, service, stratum, cluster);
        if (!hasPopulation(who, row, known)) {
            return null;
        }
        if (!cluster.isEmpty()) {
            note(who, row.cell(known.of(ResponseColumns.CLUSTER)), known);
        }
        return who;
    }

    /** Remembers the first cluster of each stratum and where it stands, until there is a second one. */
    private void note(Who who, Cell cell, ResponseColumns known) {
        First first = clusters.get(who.cell());
        if (first == null) {
            Problem lonely = problem(cell, known.of(ResponseColumns.CLUSTER), lonely(who));
            clusters.put(who.cell(), new First(who.cluster(), Optional.of(lonely)));
        } else if (first.lonely().isPresent() && !first.cluster().equals(who.cluster())) {
            clusters.put(who.cell(), new First(first.cluster(), Optional.empty()));
        }
    }

    private static Wording lonely(Who who) {
        return who.stratum().isEmpty()
                ? Wording.of("responses.oneClusterOfUnit", who.form().code(), who.unit(), who.cluster())
                : Wording.of("responses.oneCluster", who.form().code(), who.unit(), who.stratum(), who.cluster());
    }

    /** Whether the stratum counts: where strata count by population, one without is reported where it first occurs. */
    private boolean hasPopulation(Who who, Row row, ResponseColumns known) {
        if (survey.policy().strata() != StratumShare.BY_POPULATION) {
            return true;
        }
        Boolean before = counting.get(who.cell());
        if (before != null) {
            return before;
        }
        boolean counts = survey.hasPopulation(who.unit(), who.form().code(), who.stratum());
        counting.put(who.cell(), counts);
        if (!counts) {
            int stratum = known.of(ResponseColumns.STRATUM);
            int column = stratum < 0 || stratum >= row.size() ? known.of(ResponseColumns.UNIT) : stratum;
            Refusal refusal = Refusal.of("survey.population.none", who.form().code(), who.unit(), who.stratum());
            Problem problem = problem(row.cell(column), column, Wording.of(refusal, Medium.TABLE));
            findings.add(Wording.advice(refusal, Medium.TABLE)
                    .map(problem::withAdvice)
                    .orElse(problem));
        }
        return counts;
    }

    private @Nullable SurveyForm form(Row row, ResponseColumns known) {
        int column = known.of(ResponseColumns.FORM);
        if (column < 0) {
            return survey.forms().get(0);
        }
        String code = text(row, ResponseColumns.FORM, true);
        for (SurveyForm form : survey.forms()) {
            if (form.code().equals(code)) {
                return form;
            }
        }
        if (!code.isEmpty()) {
            List<String> codes = survey.forms().stream().map(SurveyForm::code).toList();
            refuse(row.cell(column), column, Wording.of("responses.noForm", code), code, codes);
        }
        return null;
    }

    private void respondent(Row row, ResponseColumns known, @Nullable Who who, long before) {
        if (who == null || isIncomplete(row, who.form(), known)) {
            return;
        }
        List<SurveyItem> items = who.form().items();
        int[] places = known.items(who.form());
        String[] answers = new String[places.length];
        for (int i = 0; i < places.length; i++) {
            answers[i] = answer(row, places[i], items.get(i));
        }
        refuseOthers(row, known, who.form());
        boolean once = isOnce(row, known, who);
        if (once && findings.count() == before) {
            count(who, answers);
        }
    }

    private void count(Who who, String... answers) {
        tally.add(new SurveyResponse(
                who.form(), who.unit(), who.service(), who.stratum(), who.cluster(), Arrays.asList(answers)));
    }

    /** Whether items of the form have no column, which is reported once. */
    private boolean isIncomplete(Row row, SurveyForm form, ResponseColumns known) {
        List<String> lacking = known.lacking(form);
        if (!lacking.isEmpty() && incomplete.add(form.code())) {
            findings.add(findings.problem(row.line(), 0, Wording.of("responses.noColumns", form.code(), lacking)));
        }
        return !lacking.isEmpty();
    }

    /** The answer as the scale has it; one that it does not have is reported where the survey refuses it. */
    private String answer(Row row, int column, SurveyItem item) {
        if (column >= row.size()) {
            return "";
        }
        AnswerScale scale = item.scale();
        String answer = row.text(column).strip();
        if (!answer.isEmpty() && scale.accepts(answer)) {
            return answer;
        }
        Cell cell = row.cell(column);
        if (cell.fault().isPresent()) {
            unreadable(cell, column, cell.fault().get());
            return "";
        }
        if (answer.isEmpty()) {
            return "";
        }
        String composed = Columns.composed(answer);
        if (refusesOffScale && !scale.accepts(composed)) {
            List<String> codes =
                    scale.choices().stream().map(AnswerScale.Choice::code).toList();
            Wording message = Wording.of("responses.noAnswer", item.code(), Problem.shortened(answer));
            Problem problem = problem(cell, column, message);
            findings.add(findings.isFull() ? problem : problem.withAdvice(Wording.of("responses.maybeAnswers", codes)));
        }
        return composed;
    }

    /** Reports answers to items that the form does not ask. */
    private void refuseOthers(Row row, ResponseColumns known, SurveyForm form) {
        for (int column : known.others(form)) {
            if (column < row.size() && !row.cell(column).text().isBlank()) {
                refuse(row.cell(column), column, Wording.of("responses.notAsked", form.code(), known.heading(column)));
            }
        }
    }

    private boolean isOnce(Row row, ResponseColumns known, Who who) {
        if (who.respondent().isEmpty() || met.add(who.key())) {
            return true;
        }
        int column = known.of(ResponseColumns.RESPONDENT);
        refuse(
                row.cell(column),
                column,
                Wording.of(known.isLong() ? "responses.apart" : "responses.twice", who.respondent()));
        return false;
    }

    private void answer(Row row, ResponseColumns known, @Nullable Who who, boolean faulty) {
        if (who == null) {
            lose(row);
            return;
        }
        Pending open = pending;
        if (open != null && open.who == null && open.respondent.equals(who.respondent())) {
            return;
        }
        if (open == null || !who.equals(open.who)) {
            finish();
            responses++;
            boolean once = isOnce(row, known, who);
            open = new Pending(who.respondent(), who);
            open.faulty = faulty || !once || orphaned;
            pending = open;
        }
        orphaned = false;
        boolean added = isAdded(row, known, who, open);
        open.faulty |= faulty || !added;
    }

    /**
     * Takes note of a row that cannot be read, of which a problem was reported: where each row is an answer, the respondent
     * it belongs to does not count.
     *
     * @param row below the headings
     */
    public void lose(Row row) {
        ResponseColumns known = Objects.requireNonNull(columns);
        if (!known.isLong()) {
            return;
        }
        Pending open = pending;
        String respondent = composed(row, known.of(ResponseColumns.RESPONDENT));
        if (respondent.isEmpty()) {
            loseUnknown(row, known);
        } else if (open == null || !open.respondent.equals(respondent)) {
            finish();
            responses++;
            pending = new Pending(respondent, null);
        } else {
            pending = new Pending(respondent, null);
        }
    }

    /** A row of nobody belongs to the next respondent, or to the last one if that has no answer to the item yet. */
    private void loseUnknown(Row row, ResponseColumns known) {
        orphaned = true;
        Pending open = pending;
        if (open == null || open.who == null) {
            return;
        }
        String item = composed(row, known.of(ResponseColumns.ITEM));
        SurveyForm form = open.who.form();
        boolean isAnswered = form.asks(item) && !open.answers[form.position(item)].isEmpty();
        open.faulty |= !isAnswered;
    }

    private static String composed(Row row, int column) {
        return column < 0 || column >= row.size() ? "" : Columns.composed(row.text(column));
    }

    private boolean isAdded(Row row, ResponseColumns known, Who who, Pending open) {
        int column = known.of(ResponseColumns.ITEM);
        String item = text(row, ResponseColumns.ITEM, true);
        SurveyForm form = who.form();
        if (item.isEmpty()) {
            return false;
        }
        if (!form.asks(item)) {
            List<String> codes = form.items().stream().map(SurveyItem::code).toList();
            refuse(row.cell(column), column, Wording.of("responses.notAsked", form.code(), item), item, codes);
            return false;
        }
        int position = form.position(item);
        if (!open.answers[position].isEmpty()) {
            refuse(row.cell(column), column, Wording.of("responses.itemTwice", who.respondent(), item));
            return false;
        }
        long before = findings.count();
        open.answers[position] =
                answer(row, known.of(ResponseColumns.ANSWER), form.items().get(position));
        return findings.count() == before;
    }

    /** Counts the respondent whose rows have ended. */
    private void finish() {
        Pending open = pending;
        pending = null;
        if (open != null && open.who != null && !open.faulty) {
            count(open.who, open.answers);
        }
    }

    /**
     * What was counted, when all rows are read; a stratum with one cluster is reported where that first stands.
     *
     * @return the responses without a problem
     */
    public SurveyTally tally() {
        finish();
        clusters.values().stream()
                .flatMap(first -> first.lonely().stream())
                .map(lonely -> lonely.withAdvice(Wording.of("responses.maybeCluster")))
                .forEach(findings::add);
        return tally;
    }

    /** The text of a fixed column, empty if there is none or it is reported. */
    private String text(Row row, String heading, boolean required) {
        int column = Objects.requireNonNull(columns).of(heading);
        if (column < 0) {
            return "";
        }
        if (column >= row.size()) {
            if (required) {
                findings.add(findings.problem(row.line(), 0, Wording.of("table.cellBlank")));
            }
            return "";
        }
        String text = row.text(column).strip();
        if (!text.isEmpty() && text.length() <= limits.codeLength() && isSimple(text)) {
            return text;
        }
        Cell cell = row.cell(column);
        if (cell.fault().isPresent()) {
            unreadable(cell, column, cell.fault().get());
            return "";
        }
        if (text.length() > limits.codeLength()) {
            refuse(cell, column, Wording.of("table.cellHasCharactersMore", text.length(), limits.codeLength()));
            return "";
        }
        if (text.isEmpty() && required) {
            refuse(cell, column, Wording.of("table.cellBlank"));
        }
        OptionalInt fault = PlainText.faultIn(text);
        if (fault.isPresent()) {
            refuse(cell, column, PlainText.refusal(text, fault.getAsInt()));
            return "";
        }
        return Columns.composed(text);
    }

    /** Whether a text has nothing but printable signs of ASCII, as nearly all codes. */
    private static boolean isSimple(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private Problem problem(Cell cell, int column, Wording message) {
        return findings.problem(cell.line(), cell.column(), message)
                .at(cell.placeUnder(Objects.requireNonNull(columns).heading(column)))
                .withValue(cell.text());
    }

    private void refuse(Cell cell, int column, Wording message) {
        findings.add(problem(cell, column, message));
    }

    private void unreadable(Cell cell, int column, CellRefused refused) {
        Problem problem = problem(cell, column, refused.message());
        findings.add(refused.advice().map(problem::withAdvice).orElse(problem));
    }

    private void refuse(Cell cell, int column, Wording message, String given, List<String> known) {
        Problem problem = problem(cell, column, message);
        findings.add(findings.isFull() ? problem : problem.withNearest(given, known));
    }
}
