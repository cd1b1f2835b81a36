using 'main.bicep'

// azd sets the AZURE_… variables. Set the others with azd, for example azd env set USE_AZURE_LANGUAGE false, or export them.

param environmentName = readEnvironmentVariable('AZURE_ENV_NAME', 'enrichment')
param location = readEnvironmentVariable('AZURE_LOCATION', 'swedencentral')

param useAzureLanguage = bool(readEnvironmentVariable('USE_AZURE_LANGUAGE', 'true'))
param languageSku = readEnvironmentVariable('LANGUAGE_SKU', 'S')
param languageModelVersion = readEnvironmentVariable('LANGUAGE_MODEL_VERSION', '')
param languageLinkEntities = bool(readEnvironmentVariable('LANGUAGE_LINK_ENTITIES', 'true'))
param languageSentiment = bool(readEnvironmentVariable('LANGUAGE_SENTIMENT', 'true'))
param analysisModel = readEnvironmentVariable('ANALYSIS_MODEL', 'base')
param dateOrder = readEnvironmentVariable('DATE_ORDER', '')
param minConfidence = readEnvironmentVariable('MIN_CONFIDENCE', '')
param cpuSeconds = int(readEnvironmentVariable('CPU_SECONDS', '120'))
param workMemoryMB = int(readEnvironmentVariable('WORK_MEMORY_MB', '0'))
param languageMaxTextRecords = int(readEnvironmentVariable('LANGUAGE_MAX_TEXT_RECORDS', '1000'))
param languageMaxTextRecordsPerDay = int(readEnvironmentVariable('LANGUAGE_MAX_TEXT_RECORDS_PER_DAY', '100000'))

// Lists are separated by commas.
param budgetAmount = int(readEnvironmentVariable('BUDGET_AMOUNT', '0'))
param budgetThresholds = map(split(readEnvironmentVariable('BUDGET_THRESHOLDS', '50,80,100'), ','), threshold => int(trim(threshold)))
param budgetEmails = filter(map(split(readEnvironmentVariable('BUDGET_EMAILS', ''), ','), email => trim(email)), email => !empty(email))

param maximumInstanceCount = int(readEnvironmentVariable('MAXIMUM_INSTANCE_COUNT', '40'))
param instanceMemoryMB = 2048
param storageSku = readEnvironmentVariable('STORAGE_SKU', 'Standard_LRS')

param logRetentionDays = int(readEnvironmentVariable('LOG_RETENTION_DAYS', '30'))
param alertEmail = readEnvironmentVariable('ALERT_EMAIL', '')

// azd sets the id of the user who runs it. Without azd: az ad signed-in-user show --query id
param operatorPrincipalId = readEnvironmentVariable('AZURE_PRINCIPAL_ID', '')
param operatorPrincipalType = readEnvironmentVariable('AZURE_PRINCIPAL_TYPE', 'User')
param deskPrincipalId = readEnvironmentVariable('DESK_PRINCIPAL_ID', '')
param deskPrincipalType = readEnvironmentVariable('DESK_PRINCIPAL_TYPE', 'Group')
