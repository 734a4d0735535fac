package portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** Good documents are taken, of broken ones every path is named in the language of the request. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PortalTest {

    private static final String CRITERIA = """
        {"id": "S", "edition": {"title": "Bộ tiêu chí"}, "criteria": [
          {"code": "1", "title": {"vi": "Đúng hạn", "en": "On time"}, "rule": {"proportion": {"max": 3}}},
          {"code": "2", "title": "Kế hoạch",
           "rule": {"options": [{"name": "yes", "points": 1}, {"name": "no", "points": 0}]}}]}
        """;
    private static final String MISSPELT = CRITERIA.replace("{\"max\": 3}", "{\"max\": 3, \"fulFrom\": 0.8}");
    private static final String QUOTED = CRITERIA.replace("{\"max\": 3}", "{\"max\": \"2.0\"}");
    private static final String BROKEN_CRITERIA = """
        {"id": " ", "edition": {"title": {"vi": " "}}, "criteria": [
          {"code": "1", "title": {"vi": "Đúng hạn", "en": "On time"}, "rule": {"proportion": {"max": 0}}},
          {"code": "2", "title": {"vi": "Kế hoạch", "en": "Plan"}, "cap": 1,
           "rule": {"options": [{"name": "yes", "points": -1}]}}]}
        """;
    private static final String ASSESSMENTS = """
        {"criteriaSet": "S", "version": "1", "units": [{"code": "A", "name": "Sở Nội vụ", "entries": [
          {"criterion": "1", "round": "final", "observation": {"ratio": {"numerator": 47, "denominator": 52}}}]}]}
        """;
    private static final String BROKEN_ASSESSMENTS = """
        {"criteriaSet": "S", "version": "1", "units": [{"code": "A", "name": "Sở Nội vụ", "entries": [
          {"criterion": "1", "round": "last", "observation": {"counts": {"late": -1}}},
          {"criterion": "2", "round": "final", "observation": {"ratio": {"numerator": 1, "denominator": -2}}}]}]}
        """;

    @Value("${local.server.port}")
    private int port;

    private HttpResponse<String> post(String path, String document, String language)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("Accept-Language", language)
                .POST(HttpRequest.BodyPublishers.ofString(document))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String method, String path, String body, String language)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void goodDocumentsAreTaken() throws Exception {
        assertThat(post("/bound/criteria-sets", CRITERIA, "en").body()).isEqualTo("S");
        assertThat(post("/criteria-sets", CRITERIA, "en").statusCode()).isEqualTo(200);
        assertThat(post("/criteria-sets", CRITERIA, "en").body()).isEqualTo("S");
        assertThat(post("/bound/assessments", ASSESSMENTS, "en").statusCode()).isEqualTo(200);
        assertThat(post("/bound/assessments", ASSESSMENTS, "en").body()).isEqualTo("1");
    }

    @Test
    void everyFaultyPathOfACriteriaSetIsNamed() throws Exception {
        HttpResponse<String> answer = post("/bound/criteria-sets", BROKEN_CRITERIA, "en");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .isEqualTo("[\"criteria[0].rule.max: The number must be more than 0.\","
                        + "\"criteria[1].rule.options: At least 2 must be given.\","
                        + "\"criteria[1].rule.options[0].points: The number must be 0 or more.\","
                        + "\"criteria[1]: A field needs another beside it: cap → children.\","
                        + "\"edition.title.texts[vi]: The text is blank.\","
                        + "\"id: The text is blank.\"]");
    }

    @Test
    void everyFaultyPathOfAssessmentsIsNamedInVietnameseToo() throws Exception {
        HttpResponse<String> answer = post("/bound/assessments", BROKEN_ASSESSMENTS, "vi");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .isEqualTo("[\"units[0].entries[0].observation.counts[late]: Số phải từ 0 trở"
                        + " lên.\",\"units[0].entries[0].round: \\\"last\\\" không phải một trong các từ:"
                        + " self-assessed, verified-1, verified-2, survey,"
                        + " final.\",\"units[0].entries[1].observation.denominator: Số phải từ 0 trở lên.\"]");
    }

    @Test
    void aMisspeltFieldIsRefusedAtItsPlaceByTheReader() throws Exception {
        HttpResponse<String> answer = send("POST", "/criteria-sets", MISSPELT, "vi");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body())
                .contains("\"pointer\":\"#/criteria/0/rule/proportion/fulFrom\"", "\"code\":\"json.noField\"", "Có lẽ");
    }

    @Test
    void aNumberInQuotesIsRefusedByTheReaderAndTakenByWhatJacksonBinds() throws Exception {
        HttpResponse<String> answer = send("POST", "/criteria-sets", QUOTED, "en");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("\"pointer\":\"#/criteria/0/rule/proportion/max\"", "Maybe 2.0 without the quotes.");
        assertThat(post("/bound/criteria-sets", QUOTED, "en").statusCode()).isEqualTo(200);
    }

    @Test
    void aMisspeltFieldIsRefusedByWhatJacksonBindsToo() throws Exception {
        HttpResponse<String> answer = send("POST", "/bound/criteria-sets", MISSPELT, "en");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("There is no field (fulFrom).\\nMaybe (fullFrom).");
    }

    @Test
    void aValueIsKeptAndItsUnitScoredAgainAmongItsPeers() throws Exception {
        send("POST", "/criteria-sets", CRITERIA, "vi");
        assertThat(send("PUT", "/units/SNV?name=So%20Noi%20vu&block=so", "", "vi")
                        .statusCode())
                .isEqualTo(200);
        String entry = """
            {"criterion": "1", "round": "final", "observation": {"ratio": {"numerator": 47, "denominator": 52}}}
            """;
        HttpResponse<String> card = send("POST", "/sets/S/units/SNV/entries", entry, "vi");
        assertThat(card.statusCode()).isEqualTo(200);
        assertThat(card.body()).contains("\"points\": 2.71", "Kết quả 47/52");
        String board = send("GET", "/sets/S/board", "", "vi").body();
        assertThat(board).contains("\"criteriaSet\": \"S\"", "\"points\": 2.71").endsWith("}\n");
        assertThat(send("GET", "/sets/S/report", "", "vi").body()).startsWith("<!DOCTYPE html>");
        HttpResponse<String> refused = send("POST", "/sets/S/units/SNV/entries", entry.replace("\"1\"", "\"9\""), "vi");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("\"pointer\":\"#/criterion\"");
    }
}
