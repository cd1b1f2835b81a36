# enrich serve, for those who run containers; see docs/deploy.md. The image has neither a shell nor root.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish src/Enrichment.Cli --configuration Release --output /app -p:UseAppHost=false && mkdir /data

FROM mcr.microsoft.com/dotnet/runtime:10.0-noble-chiseled
COPY --from=build /app /app
# A folder to work in, for those without a storage account: mount a volume here.
COPY --from=build --chown=$APP_UID:$APP_UID /data /data
WORKDIR /data
USER $APP_UID
ENTRYPOINT ["dotnet", "/app/enrich.dll"]
CMD ["serve"]
