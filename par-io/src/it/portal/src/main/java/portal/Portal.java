package portal;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.number.RefusalException;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.io.FaultyFileException;
import io.github.parindex.io.Source;
import io.github.parindex.io.html.HtmlReport;
import io.github.parindex.io.json.AssessmentJson;
import io.github.parindex.io.json.AssessmentsDocument;
import io.github.parindex.io.json.CriteriaSetDocument;
import io.github.parindex.io.json.CriteriaSetJson;
import io.github.parindex.io.json.ProblemDetails;
import io.github.parindex.io.json.ScoreboardJson;
import io.github.parindex.io.json.ScorecardJson;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Keeps sets, units and entries in a database, takes one value at a time, scores and ranks. */
@SpringBootApplication
@RestController
public class Portal {

    private final JdbcTemplate database;

    /** Makes the tables. */
    Portal(JdbcTemplate database) {
        this.database = database;
        database.execute("create table if not exists sets (id varchar primary key, document clob)");
        database.execute("create table if not exists units (code varchar primary key, name varchar, block varchar)");
        database.execute("create table if not exists entries (unit varchar, criterion varchar, round varchar, "
                + "line clob, primary key (unit, criterion, round))");
    }

    /** Starts the portal. */
    public static void main(String[] arguments) {
        SpringApplication.run(Portal.class, arguments);
    }

    /** Takes the bytes of a criteria set, keeps it and answers with its id. */
    @PostMapping("/criteria-sets")
    String take(@RequestBody byte[] body) {
        CriteriaSet set = CriteriaSetJson.read(Source.of("body", body)).orThrow();
        database.update("merge into sets key (id) values (?, ?)", set.id(), CriteriaSetJson.toText(set));
        return set.id();
    }

    /** Takes a criteria set that Jackson binds. */
    @PostMapping("/bound/criteria-sets")
    String take(@Valid @RequestBody CriteriaSetDocument document) {
        return CriteriaSetJson.from(document).orThrow().id();
    }

    /** Takes assessments that Jackson binds and answers with the number of units. */
    @PostMapping("/bound/assessments")
    int take(@Valid @RequestBody AssessmentsDocument document) {
        return document.units().size();
    }

    /** Adds a unit. */
    @PutMapping("/units/{code}")
    void add(@PathVariable("code") String code, @RequestParam("name") String name, @RequestParam("block") String block) {
        database.update("merge into units key (code) values (?, ?, ?)", code, name, block);
    }

    /** Takes one entry of a unit and answers with its card, scored among its peers. */
    @PostMapping(path = "/sets/{set}/units/{code}/entries", produces = MediaType.APPLICATION_JSON_VALUE)
    String take(
            @PathVariable("set") String id, @PathVariable("code") String code, @RequestBody byte[] body, Locale locale) {
        CriteriaSet set = set(id);
        Unit unit = units().stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
        Assessment changed = AssessmentJson.add(Source.of("body", body), assessment(set, unit)).orThrow();
        Scoreboard board = board(set).with(changed);
        set.leaves().forEach(leaf -> changed.entries(leaf.code()).forEach(entry -> keep(code, leaf.code(), entry)));
        return ScorecardJson.toText(board.card(code), locale);
    }

    private void keep(String unit, String criterion, Entry entry) {
        database.update(
                "merge into entries key (unit, criterion, round) values (?, ?, ?, ?)",
                unit, criterion, entry.round().name(), AssessmentJson.toLine(criterion, entry));
    }

    /** Streams the board. */
    @GetMapping(path = "/sets/{set}/board", produces = MediaType.APPLICATION_JSON_VALUE)
    StreamingResponseBody board(@PathVariable("set") String id, Locale locale) {
        Scoreboard board = board(set(id));
        return out -> ScoreboardJson.write(board, out, locale);
    }

    /** Streams the report. */
    @GetMapping(path = "/sets/{set}/report", produces = MediaType.TEXT_HTML_VALUE)
    StreamingResponseBody report(@PathVariable("set") String id, Locale locale) {
        Scoreboard board = board(set(id));
        return out -> HtmlReport.of(board, Ranking.of(board)).in(locale).write(out);
    }

    private CriteriaSet set(String id) {
        String document = database.queryForObject("select document from sets where id = ?", String.class, id);
        return CriteriaSetJson.read(Source.of(id, document)).orThrow();
    }

    private List<Unit> units() {
        return database.query(
                "select code, name, block from units order by code",
                (row, number) -> Unit.of(row.getString(1), row.getString(2)).in(row.getString(3)));
    }

    private Assessment assessment(CriteriaSet set, Unit unit) {
        Assessment assessment = Assessment.of(set, unit);
        for (String line : database.queryForList("select line from entries where unit = ?", String.class, unit.code())) {
            assessment = AssessmentJson.add(Source.of(unit.code(), line), assessment).orThrow();
        }
        return assessment;
    }

    private Scoreboard board(CriteriaSet set) {
        return Scorer.score(Assessments.of(
                set, units().stream().map(unit -> assessment(set, unit)).toList()));
    }

    /** Names what the readers refuse at its place. */
    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refuse(FaultyFileException faulty, Locale locale) {
        return answer(ProblemDetails.of(faulty.problems(), locale));
    }

    /** Names what the core refuses. */
    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refuse(RefusalException refused, Locale locale) {
        return answer(ProblemDetails.of(refused, locale));
    }

    private static ResponseEntity<Map<String, Object>> answer(ProblemDetails details) {
        return ResponseEntity.status(details.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(details.toMap());
    }

    /** Names every faulty field of what Jackson bound. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    List<String> refuse(MethodArgumentNotValidException faulty) {
        return faulty.getBindingResult().getFieldErrors().stream()
                .map(error -> error.getField() + ": " + error.getDefaultMessage())
                .sorted()
                .toList();
    }

    /** Says what Jackson could not bind. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    List<String> refuse(HttpMessageNotReadableException unreadable) {
        return List.of(unreadable.getMessage());
    }
}
