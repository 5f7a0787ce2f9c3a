package wpr.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wpr.model.Remark;

/** Words what is to be said of the reading of inputs, one sentence a remark, in Danish or English. */
public final class Remarks {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final PropertyResourceBundle wordings;

    private Remarks(PropertyResourceBundle wordings) {
        this.wordings = wordings;
    }

    /** @param locale {@code da} or {@code en} */
    public static Remarks in(String locale) {
        String name = "remarks_" + locale + ".properties";
        try (InputStream in = Remarks.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no wording in this language: " + locale);
            }
            return new Remarks(new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One sentence. */
    public String say(Remark remark) {
        List<String> arguments = remark.arguments();
        return PLACE.matcher(wordings.getString(remark.code().id())).replaceAll(place -> {
            int at = Integer.parseInt(place.group(1));
            return Matcher.quoteReplacement(at < arguments.size() ? arguments.get(at) : place.group());
        });
    }

    /** One sentence each. */
    public String say(List<Remark> remarks) {
        return remarks.stream().map(this::say).collect(Collectors.joining(" "));
    }
}
