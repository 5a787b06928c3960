package bare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

@GraphQLApi
@ApplicationScoped
public class CityApi implements PanacheRepository<City> {

    @Query
    @Transactional
    public City city(String slug) {
        return find("slug", slug).firstResult();
    }
}
