package bare;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class City {
    @Id
    public Long id;
    public String slug;
    public String name;
}
