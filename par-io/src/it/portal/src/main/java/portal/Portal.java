package portal;

import io.github.parindex.io.json.AssessmentsDocument;
import io.github.parindex.io.json.CriteriaSetDocument;
import io.github.parindex.io.json.CriteriaSetJson;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes the documents of parindex as bodies of requests. */
@SpringBootApplication
@RestController
public class Portal {

    /** Starts the portal. */
    public static void main(String[] arguments) {
        SpringApplication.run(Portal.class, arguments);
    }

    /** Takes a criteria set, makes it one of the core and answers with its id. */
    @PostMapping("/criteria-sets")
    String take(@Valid @RequestBody CriteriaSetDocument document) {
        return CriteriaSetJson.from(document).orThrow().id();
    }

    /** Takes assessments and answers with the number of units. */
    @PostMapping("/assessments")
    int take(@Valid @RequestBody AssessmentsDocument document) {
        return document.units().size();
    }

    /** Names every faulty field. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    List<String> refuse(MethodArgumentNotValidException faulty) {
        return faulty.getBindingResult().getFieldErrors().stream()
                .map(error -> error.getField() + ": " + error.getDefaultMessage())
                .sorted()
                .toList();
    }
}
